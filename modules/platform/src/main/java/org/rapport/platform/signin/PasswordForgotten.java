package org.rapport.platform.signin;

import java.util.Locale;

/**
 * Somebody says they forgot their password.
 *
 * @param typed a login or an e-mail address, which may be nobody's
 */
record PasswordForgotten(String typed, Locale language) {}
