package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.accounts.Account;

/** Opens a session for somebody who has proved who they are; always under a new token. */
@ApplicationScoped
@Transactional
class StartSession {

  private static final int USER_AGENT_SHOWN = 200;

  private final Sessions sessions;
  private final AuditTrail audit;
  private final ClientAddress client;
  private final Clock clock;
  private final RandomGenerator random;

  protected StartSession() {
    this(null, null, null, null, null);
  }

  @Inject
  StartSession(
      Sessions sessions,
      AuditTrail audit,
      ClientAddress client,
      Clock clock,
      RandomGenerator random) {
    this.sessions = sessions;
    this.audit = audit;
    this.client = client;
    this.clock = clock;
    this.random = random;
  }

  Opened of(Account account, SessionKind kind, String userAgent) {
    Instant now = clock.instant();
    Instant expires = now.plus(kind.longest());
    Token token = Token.random(random);
    OpenSession session =
        new OpenSession(
            random.nextLong(1, Long.MAX_VALUE),
            kind,
            now,
            now,
            expires,
            shown(userAgent),
            client.value());
    sessions.open(token.hash(), account.id(), session);
    audit.record(
        account.member(),
        "session.opened",
        "account",
        account.login(),
        Map.of("kind", kind.name()));
    return new Opened(token, expires, account.mustChangePassword(), account.language());
  }

  private static String shown(String userAgent) {
    String named = userAgent == null ? "" : userAgent.replaceAll("\\p{Cntrl}", " ").strip();
    return named.length() > USER_AGENT_SHOWN ? named.substring(0, USER_AGENT_SHOWN) : named;
  }
}
