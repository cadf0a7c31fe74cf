/** Finds cases that may be the same as another (mission C11). */
package org.rapport.feedback.similar;
