package org.rapport.platform.accounts;

import java.security.SecureRandom;

/** For accounts of tests, which sign in more often than anybody. */
public final class QuickPassword {

  private QuickPassword() {}

  /** As an account keeps it, with one round instead of all those that make it slow to check. */
  public static String hash(String password) {
    return PasswordHash.of(password, new SecureRandom(), 1).value();
  }
}
