package org.rapport.platform.signin;

import java.time.Duration;

/** What is signed in, and how long it may stay so (OWASP ASVS 5.0, 7.3). */
public enum SessionKind {
  /**
   * A person at a browser: ends an hour after the last click and after a working day at the latest.
   */
  BROWSER(Duration.ofHours(1), Duration.ofHours(12)),
  /** A program over REST. */
  API(Duration.ofHours(12), Duration.ofHours(24));

  private final Duration idle;
  private final Duration longest;

  SessionKind(Duration idle, Duration longest) {
    this.idle = idle;
    this.longest = longest;
  }

  /** It ends when nothing was heard of it for so long. */
  Duration idle() {
    return idle;
  }

  /** It ends so long after the sign-in in any case. */
  Duration longest() {
    return longest;
  }
}
