package org.rapport.stakeholder.reviews;

/**
 * A lesson as typed in.
 *
 * @param internal true where the party is not told
 */
public record LessonEntry(String text, boolean internal) {}
