package org.rapport.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.Jobs.State;
import org.rapport.platform.Jobs.Status;
import org.rapport.platform.database.Sql;

/** Each note in a transaction of its own: it must be seen while the work's is still open. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcJobRecords implements JobRecords {

  private final Sql sql;

  protected JdbcJobRecords() {
    this(null);
  }

  @Inject
  JdbcJobRecords(Sql sql) {
    this.sql = sql;
  }

  @Override
  public long add(String kind, long owner, Instant now) {
    long id =
        sql.first("select nextval('platform.job_number')", row -> row.getLong(1)).orElseThrow();
    sql.update(
        """
        insert into platform.job (id, kind, owner_id, state, started_at, alive_at)
        values (?, ?, ?, 'RUNNING', ?, ?)
        """,
        id,
        kind,
        owner,
        now,
        now);
    return id;
  }

  @Override
  public boolean at(long id, long done, long total, Instant now) {
    sql.update(
        "update platform.job set done = ?, total = ?, alive_at = ? where id = ?",
        done,
        total,
        now,
        id);
    return sql.first(
            "select cancel from platform.job where id = ?", row -> !row.getBoolean("cancel"), id)
        .orElse(false);
  }

  @Override
  public void end(long id, State state, String result, String failure, Instant now) {
    sql.update(
        """
        update platform.job set state = ?, result = ?::varchar, failure = ?::varchar, ended_at = ?
        where id = ? and state = 'RUNNING'
        """,
        state,
        result,
        failure,
        now,
        id);
  }

  @Override
  public Optional<Status> status(long id, long owner) {
    return sql.first(
        "select * from platform.job where id = ? and owner_id = ?",
        JdbcJobRecords::status,
        id,
        owner);
  }

  @Override
  public boolean cancel(long id, long owner) {
    return sql.update(
            "update platform.job set cancel = true where id = ? and owner_id = ? and state = 'RUNNING'",
            id,
            owner)
        > 0;
  }

  @Override
  public int failThoseSilentSince(Instant when, String failure, Instant now) {
    return sql.update(
        """
        update platform.job set state = 'FAILED', failure = ?, ended_at = ?
        where state = 'RUNNING' and alive_at < ?
        """,
        failure,
        now,
        when);
  }

  private static Status status(ResultSet row) throws SQLException {
    return new Status(
        row.getLong("id"),
        row.getString("kind"),
        State.valueOf(row.getString("state")),
        row.getLong("done"),
        row.getLong("total"),
        row.getString("result"),
        row.getString("failure"));
  }
}
