/**
 * An auditor looks over a random sample of the cases of each quarter (mission C16): drawn once, so
 * that anybody can draw it again, and gone through question by question.
 */
package org.rapport.feedback.sampling;
