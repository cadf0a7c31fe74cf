/**
 * Words of a case that nobody shall read any more (mission C17). They are masked where they stand,
 * so that every screen, export, letter and search has only the mask; the original lies apart, for
 * who may read it.
 */
package org.rapport.feedback.redaction;
