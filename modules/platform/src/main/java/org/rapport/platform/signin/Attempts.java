package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.Throttle;
import org.rapport.platform.TooManyAttempts;

/**
 * Limits guessing without locking anybody out (security.md, ASVS 6.3.1): one place may try one
 * login only a few times, and one place may try only so many logins. Tries of one login from many
 * places only make its answers slow, so that its owner, elsewhere, still gets in.
 */
@ApplicationScoped
class Attempts {

  private static final int PER_LOGIN_AND_PLACE = 5;
  private static final Duration PAIR_WINDOW = Duration.ofMinutes(5);
  private static final int PER_PLACE = 30;
  private static final int PER_LOGIN = 20;
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int KEY_LENGTH = 64;

  private final Throttle throttle;
  private final ClientAddress client;
  private final Brake brake;

  protected Attempts() {
    this(null, null, null);
  }

  @Inject
  Attempts(Throttle throttle, ClientAddress client, Brake brake) {
    this.throttle = throttle;
    this.client = client;
    this.brake = brake;
  }

  /**
   * Counted before the password is looked at, or a hundred tries at once would all be let through.
   *
   * @throws TooManyAttempts if this place has to wait
   */
  void count(String login) {
    String place = client.network();
    TooManyAttempts.refuse(throttle.attempt("signin-place", place, PER_PLACE, WINDOW));
    TooManyAttempts.refuse(
        throttle.attempt("signin", pair(login, place), PER_LOGIN_AND_PLACE, PAIR_WINDOW));
    if (!throttle.attempt("signin-login", key(login), PER_LOGIN, WINDOW).isZero()) {
      brake.slowDown();
    }
  }

  /** The password was right: this one was no guess. */
  void forgive(String login) {
    String place = client.network();
    throttle.forgive("signin-place", place, WINDOW);
    throttle.forgive("signin", pair(login, place), PAIR_WINDOW);
    throttle.forgive("signin-login", key(login), WINDOW);
  }

  private static String pair(String login, String place) {
    return key(login) + '\n' + place;
  }

  private static String key(String login) {
    String lower = login.strip().toLowerCase(Locale.ROOT);
    return lower.length() > KEY_LENGTH ? lower.substring(0, KEY_LENGTH) : lower;
  }
}
