package org.rapport.feedback.views;

import org.rapport.feedback.inbox.InboxWords;

/**
 * A kept view with how many cases are in it now.
 *
 * @param removable whether the reader may remove it
 */
public record ViewLine(
    long id, String name, boolean shared, boolean removable, InboxWords words, long count) {}
