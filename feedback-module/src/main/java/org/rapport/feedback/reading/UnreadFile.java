package org.rapport.feedback.reading;

/**
 * A file that nobody has read yet.
 *
 * @param id of the task to read it
 */
record UnreadFile(long id, long fileId, long caseId) {}
