/**
 * Feedback and complaints (mission C): what other modules may know of a case. Behaves as ISO 10002
 * describes; the features are in the packages below.
 */
package org.rapport.feedback;
