package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Where the caller is signed in. */
@ApplicationScoped
public class OwnSessions {

  private final Sessions sessions;
  private final Caller caller;
  private final Clock clock;

  protected OwnSessions() {
    this(null, null, null);
  }

  @Inject
  OwnSessions(Sessions sessions, Caller caller, Clock clock) {
    this.sessions = sessions;
    this.caller = caller;
    this.clock = clock;
  }

  public List<OpenSession> list() {
    return caller
        .signedIn()
        .map(me -> sessions.of(me.member().id(), clock.instant()))
        .orElse(List.of());
  }
}
