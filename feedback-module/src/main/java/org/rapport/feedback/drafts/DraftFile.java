package org.rapport.feedback.drafts;

import java.io.Serializable;

/**
 * A file of a form that is not sent yet.
 *
 * @param id in the file store
 */
public record DraftFile(long id, String name, long size) implements Serializable {}
