package org.rapport.feedback.sampling;

/**
 * A case that may be drawn.
 *
 * @param stratum what it has in common with others: its type, and its outcome where it has one
 */
record Candidate(String reference, String stratum) {}
