package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;
import org.rapport.platform.database.Sql;

/** Asked once in every request of a member of staff: one read by unique key, roles included. */
@ApplicationScoped
class JdbcSessions implements Sessions {

  private static final Duration SEEN_AT_MOST_EVERY = Duration.ofMinutes(1);
  private static final String OPEN =
      "insert into platform.session (id, token_hash, kind, account_id, created_at, last_seen_at,"
          + " expires_at, user_agent, address) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FIND =
      "select s.id, s.kind, s.last_seen_at, a.id as account, a.login, a.name, a.language, a.one_time,"
          + " array(select r.role from platform.account_role r where r.account_id = a.id) as roles"
          + " from platform.session s join platform.account a on a.id = s.account_id"
          + " where s.token_hash = ? and s.expires_at > ? and not a.disabled";
  private static final String LIST =
      "select id, kind, created_at, last_seen_at, expires_at, user_agent, address"
          + " from platform.session where account_id = ? and expires_at > ? order by last_seen_at desc";

  private final Sql sql;

  protected JdbcSessions() {
    this(null);
  }

  @Inject
  JdbcSessions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void open(byte[] tokenHash, long accountId, OpenSession session) {
    sql.update(
        OPEN,
        session.id(),
        tokenHash,
        session.kind(),
        accountId,
        session.createdAt(),
        session.lastSeenAt(),
        session.expiresAt(),
        session.userAgent(),
        session.address());
  }

  @Override
  public Optional<SignedIn> with(byte[] tokenHash, Instant now) {
    Optional<Found> found = sql.first(FIND, Found::read, tokenHash, now);
    return found.filter(session -> !session.isIdle(now)).map(session -> seen(session, now));
  }

  private SignedIn seen(Found session, Instant now) {
    if (session.seenAt().plus(SEEN_AT_MOST_EVERY).isBefore(now)) {
      sql.update(
          "update platform.session set last_seen_at = ? where id = ?",
          now,
          session.signedIn().sessionId());
    }
    return session.signedIn();
  }

  private record Found(SignedIn signedIn, Instant seenAt) {

    static Found read(ResultSet row) throws SQLException {
      String[] names = (String[]) row.getArray("roles").getArray();
      Set<Role> roles = Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
      SignedIn signedIn =
          new SignedIn(
              row.getLong("id"),
              SessionKind.valueOf(row.getString("kind")),
              new StaffMember(
                  row.getLong("account"), row.getString("login"), row.getString("name")),
              roles,
              row.getString("language"),
              row.getBoolean("one_time"));
      return new Found(signedIn, Sql.instant(row, "last_seen_at"));
    }

    boolean isIdle(Instant now) {
      return seenAt.plus(signedIn.kind().idle()).isBefore(now);
    }
  }

  @Override
  public List<OpenSession> of(long accountId, Instant now) {
    return sql.list(LIST, JdbcSessions::openSession, accountId, now).stream()
        .filter(session -> session.lastSeenAt().plus(session.kind().idle()).isAfter(now))
        .toList();
  }

  private static OpenSession openSession(ResultSet row) throws SQLException {
    return new OpenSession(
        row.getLong("id"),
        SessionKind.valueOf(row.getString("kind")),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "last_seen_at"),
        Sql.instant(row, "expires_at"),
        row.getString("user_agent"),
        row.getString("address"));
  }

  @Override
  public void close(long accountId, long sessionId) {
    sql.update(
        "delete from platform.session where account_id = ? and id = ?", accountId, sessionId);
  }

  @Override
  public void closeAll(long accountId) {
    sql.update("delete from platform.session where account_id = ?", accountId);
  }

  @Override
  public void sweep(Instant now) {
    sql.update("delete from platform.session where expires_at < ?", now);
  }
}
