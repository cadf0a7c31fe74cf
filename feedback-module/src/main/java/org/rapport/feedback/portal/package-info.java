/**
 * The pages for everybody, without sign-in: sending feedback, and following a case by its receipt.
 */
package org.rapport.feedback.portal;
