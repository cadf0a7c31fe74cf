package org.rapport.platform;

import java.time.Instant;

/** What takes mail in, as far as whoever runs Rapport has to know. */
public interface MailIntake {

  Course course();

  /** How the last fetch ended. */
  enum Result {
    FETCHED,
    UNREACHABLE,
    SIGN_IN,
    NO_FOLDER,
    /** The server answered, but not as it should, or Rapport could not keep what came. */
    FAILED
  }

  /**
   * @param lastAt null before the first fetch
   * @param result of that fetch
   * @param setAside messages that wait for somebody to decide
   */
  record Course(boolean configured, Instant lastAt, Result result, long setAside) {}
}
