package org.rapport.feedback.presence;

import java.time.Instant;

/**
 * A colleague who is looking at a case.
 *
 * @param writing whether they are filling in a form about it
 */
public record Present(String name, boolean writing, Instant seenAt) {}
