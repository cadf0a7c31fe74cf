package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcFinishedDeliveries implements FinishedDeliveries {

  private static final String AGAIN =
      """
      update platform.webhook_delivery set state = 'WAITING', tries = 0, status = null,
        failure = null, done_at = null, queued_at = ?, next_try_at = ?
      """;

  private final Sql sql;

  protected JdbcFinishedDeliveries() {
    this(null);
  }

  @Inject
  JdbcFinishedDeliveries(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Long> webhookOf(long delivery) {
    return sql.first(
        "select webhook_id from platform.webhook_delivery where id = ?",
        row -> row.getLong(1),
        delivery);
  }

  @Override
  public boolean replay(long delivery, Instant now) {
    return sql.update(AGAIN + "where id = ? and state <> 'WAITING'", now, now, delivery) == 1;
  }

  @Override
  public int replayGivenUp(long webhook, Instant now) {
    return sql.update(AGAIN + "where webhook_id = ? and state = 'GIVEN_UP'", now, now, webhook);
  }

  @Override
  public int giveUpQueuedBefore(Instant when, Instant now) {
    return sql.update(
        """
        update platform.webhook_delivery set state = 'GIVEN_UP', failure = 'TOO_OLD', done_at = ?
        where state = 'WAITING' and queued_at < ?
        """,
        now,
        when);
  }

  @Override
  public int forgetDoneBefore(Instant when) {
    return sql.update("delete from platform.webhook_delivery where done_at < ?", when);
  }
}
