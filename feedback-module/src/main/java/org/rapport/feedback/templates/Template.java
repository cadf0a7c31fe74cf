package org.rapport.feedback.templates;

import org.rapport.kernel.BilingualName;

/**
 * A text to be inserted into a message.
 *
 * @param version counts its changes
 * @param ended whether it is offered no more
 */
public record Template(
    long id, int version, BilingualName name, BilingualName text, boolean ended) {}
