package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapport.platform.PendingWrites;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcDeliveryRecords implements DeliveryRecords {

  private static final String QUEUE =
      """
      insert into platform.webhook_delivery
        (webhook_id, event, reference, body, state, queued_at, next_try_at)
      """;

  private final Sql sql;
  private final PendingWrites writes;
  private final SecretBox secrets;

  protected JdbcDeliveryRecords() {
    this(null, null, null);
  }

  @Inject
  JdbcDeliveryRecords(Sql sql, PendingWrites writes, SecretBox secrets) {
    this.sql = sql;
    this.writes = writes;
    this.secrets = secrets;
  }

  @Override
  public void queue(DeliveryBody body, Instant now) {
    writes.add(
        QUEUE
            + """
            select w.id, e.event, ?, ?, 'WAITING', ?, ?
            from platform.webhook_event e
            join platform.webhook w on w.id = e.webhook_id and not w.paused
            where e.event = ?
            """,
        body.reference(),
        body.text(),
        now,
        now,
        body.event());
  }

  @Override
  public void queueFor(long webhook, DeliveryBody body, Instant now) {
    sql.update(
        QUEUE + "values (?, ?, ?, ?, 'WAITING', ?, ?)",
        webhook,
        body.event(),
        body.reference(),
        body.text(),
        now,
        now);
  }

  @Override
  public List<Long> waiting(Instant now) {
    return sql.list(
        """
        select w.id from platform.webhook w where not w.paused and exists (
          select from platform.webhook_delivery d
          where d.webhook_id = w.id and d.state = 'WAITING' and d.next_try_at <= ?)
        """,
        row -> row.getLong(1),
        now);
  }

  @Override
  public Optional<Delivery> take(long webhook, Instant now, Instant leasedUntil) {
    return sql.first(
        """
        update platform.webhook_delivery d set next_try_at = ?, tries = d.tries + 1
        from platform.webhook w
        where w.id = d.webhook_id and d.id = (
          select id from platform.webhook_delivery
          where webhook_id = ? and state = 'WAITING' and next_try_at <= ?
          order by next_try_at, id limit 1 for update skip locked)
        returning d.*, w.name, w.url, w.secret, w.keeper_id
        """,
        this::delivery,
        leasedUntil,
        webhook,
        now);
  }

  @Override
  public void delivered(long id, int status, Instant now) {
    sql.update(
        """
        update platform.webhook_delivery
        set state = 'DELIVERED', status = ?, failure = null, done_at = ? where id = ?
        """,
        status,
        now,
        id);
  }

  @Override
  public void tryAgain(long id, DeliveryAnswer answer, Instant at) {
    sql.update(
        """
        update platform.webhook_delivery set status = ?, failure = ?, next_try_at = ? where id = ?
        """,
        answer.status(),
        answer.failure(),
        at,
        id);
  }

  @Override
  public void giveUp(long id, DeliveryAnswer answer, Instant now) {
    sql.update(
        """
        update platform.webhook_delivery
        set state = 'GIVEN_UP', status = ?, failure = ?, done_at = ? where id = ?
        """,
        answer.status(),
        answer.failure(),
        now,
        id);
  }

  @Override
  public boolean failing(long webhook, Instant now) {
    return sql.update(
            "update platform.webhook set failing_since = ? where id = ? and failing_since is null",
            now,
            webhook)
        == 1;
  }

  @Override
  public boolean working(long webhook) {
    return sql.update(
            """
            update platform.webhook set failing_since = null
            where id = ? and failing_since is not null
            """,
            webhook)
        == 1;
  }

  private Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        new Delivery.Endpoint(
            row.getLong("webhook_id"),
            row.getString("name"),
            row.getString("url"),
            secrets.open(row.getBytes("secret")),
            row.getLong("keeper_id")),
        row.getString("event"),
        row.getString("body"),
        row.getInt("tries"),
        Sql.instant(row, "queued_at"));
  }
}
