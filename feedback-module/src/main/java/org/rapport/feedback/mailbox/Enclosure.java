package org.rapport.feedback.mailbox;

/**
 * A file that came with a mail.
 *
 * @param name as the mail has it; it may say anything
 */
record Enclosure(String name, byte[] content) {}
