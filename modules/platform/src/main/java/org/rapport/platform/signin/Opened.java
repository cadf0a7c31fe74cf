package org.rapport.platform.signin;

import java.time.Instant;

/**
 * A session just opened: the token to show from now on, which is told only here.
 *
 * @param language the person's choice, or null
 */
public record Opened(Token token, Instant expires, boolean mustChangePassword, String language) {}
