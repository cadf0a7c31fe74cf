package org.rapport.platform;

/**
 * A file after everything was taken out of it that is known to tell who made it, where and with
 * what.
 *
 * @param complete false where its kind, or this very file, may still tell
 */
public record Traceless(StoredFile file, boolean complete) {}
