package org.rapport.feedback.cases;

/**
 * The line that something leaves in a case's history.
 *
 * @param detail a code, a number or a day, never free text; or null
 */
public record HistoryLine(Happening happening, Object detail) {}
