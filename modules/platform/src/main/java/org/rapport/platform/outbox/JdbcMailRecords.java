package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.PendingWrites;
import org.rapport.platform.database.Sql;
import org.rapport.platform.secrets.Box;

@ApplicationScoped
class JdbcMailRecords implements MailRecords {

  private final Sql sql;
  private final PendingWrites writes;
  private final InstallationKey installation;
  private final RandomGenerator random;

  protected JdbcMailRecords() {
    this(null, null, null, null);
  }

  @Inject
  JdbcMailRecords(
      Sql sql, PendingWrites writes, InstallationKey installation, RandomGenerator random) {
    this.sql = sql;
    this.writes = writes;
    this.installation = installation;
    this.random = random;
  }

  @Override
  public void add(Mail mail, String template) {
    writes.add(
        """
        insert into platform.mail
          (id, message_id, recipient, reply_to, language, template, subject, body, state,
           queued_at, next_try_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)
        """,
        mail.id(),
        mail.messageId(),
        mail.recipient(),
        mail.replyTo(),
        mail.language().toLanguageTag(),
        template,
        mail.subject(),
        box().close(mail.body(), random),
        mail.queuedAt(),
        mail.queuedAt());
  }

  @Override
  public Optional<Mail> take(Instant now, Instant leasedUntil) {
    return sql.first(
        """
        update platform.mail set next_try_at = ?, tries = tries + 1
        where id = (
          select id from platform.mail where state = 'WAITING' and next_try_at <= ?
          order by next_try_at limit 1 for update skip locked)
        returning *
        """,
        this::mail,
        leasedUntil,
        now);
  }

  @Override
  public void sent(long id, Instant now) {
    sql.update(
        """
        update platform.mail set state = 'SENT', failure = null, done_at = ?, body = null
        where id = ?
        """,
        now,
        id);
  }

  @Override
  public void tryAgain(long id, MailFailure failure, Instant at) {
    sql.update(
        "update platform.mail set failure = ?, next_try_at = ? where id = ?", failure, at, id);
  }

  @Override
  public void giveUp(long id, MailFailure failure, Instant now) {
    sql.update(
        "update platform.mail set state = 'GIVEN_UP', failure = ?, done_at = ? where id = ?",
        failure,
        now,
        id);
  }

  @Override
  public boolean requeue(long id, Instant now) {
    return sql.update(
            """
            update platform.mail set state = 'WAITING', tries = 0, failure = null, done_at = null,
              queued_at = ?, next_try_at = ?
            where id = ? and state <> 'SENT' and body is not null
            """,
            now,
            now,
            id)
        == 1;
  }

  @Override
  public boolean isKnown(String messageId) {
    return sql.first("select id from platform.mail where message_id = ?", r -> true, messageId)
        .isPresent();
  }

  @Override
  public boolean cameBack(String messageId, Instant now) {
    return sql.update(
            """
            update platform.mail set state = 'GIVEN_UP', failure = 'RETURNED', done_at = ?
            where message_id = ? and state = 'SENT'
            """,
            now,
            messageId)
        > 0;
  }

  @Override
  public int giveUpQueuedBefore(Instant when, Instant now) {
    return sql.update(
        """
        update platform.mail set state = 'GIVEN_UP', failure = 'TOO_OLD', done_at = ?
        where state = 'WAITING' and queued_at < ?
        """,
        now,
        when);
  }

  @Override
  public int forgetDoneBefore(Instant when) {
    return sql.update("delete from platform.mail where done_at < ?", when);
  }

  private Mail mail(ResultSet row) throws SQLException {
    return new Mail(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("recipient"),
        row.getString("reply_to"),
        Locale.forLanguageTag(row.getString("language")),
        row.getString("subject"),
        box().open(row.getBytes("body")),
        Sql.instant(row, "queued_at"),
        row.getInt("tries"));
  }

  private Box box() {
    return new Box(installation.derived("mail"));
  }
}
