package org.rapport.platform;

import org.rapport.kernel.Message;

/**
 * Something a module holds that may be of the person who asks.
 *
 * @param key known to that module
 * @param what says what it is, for somebody to tell whether it is theirs
 * @param matched whether more than the name is the same
 */
public record PersonRecord(String module, String key, Message what, boolean matched) {}
