package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whose token this is, as of now: roles and disabling take effect with the next request. */
@ApplicationScoped
public class RecognizeSession {

  private final Sessions sessions;
  private final Clock clock;

  protected RecognizeSession() {
    this(null, null);
  }

  @Inject
  RecognizeSession(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public Optional<SignedIn> by(Token token) {
    return sessions.with(token.hash(), clock.instant());
  }
}
