package org.rapport.feedback.search;

/**
 * Some of a text.
 *
 * @param hit whether it is what was looked for
 */
public record Part(String text, boolean hit) {}
