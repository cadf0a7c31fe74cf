package org.rapport.feedback.redaction;

/**
 * A text of a case as it is kept.
 *
 * @param key of the row it stands in
 */
record CaseText(TextPlace place, String key, String words) {}
