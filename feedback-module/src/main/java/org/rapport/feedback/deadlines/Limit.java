package org.rapport.feedback.deadlines;

/**
 * A term and where it comes from.
 *
 * @param profile id of the version of the profile that sets it
 */
public record Limit(Term term, long profile) {}
