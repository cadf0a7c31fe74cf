package org.rapport.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcResets implements Resets {

  private final Sql sql;

  protected JdbcResets() {
    this(null);
  }

  @Inject
  JdbcResets(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void offer(byte[] codeHash, long accountId, Instant until) {
    sql.update(
        "insert into platform.password_reset (token_hash, account_id, expires_at) values (?, ?, ?)",
        codeHash,
        accountId,
        until);
  }

  @Override
  public Optional<Long> take(byte[] codeHash, Instant now) {
    return sql.first(
        "delete from platform.password_reset where token_hash = ? and expires_at > ?"
            + " returning account_id",
        row -> row.getLong(1),
        codeHash,
        now);
  }

  @Override
  public void forgetAll(long accountId) {
    sql.update("delete from platform.password_reset where account_id = ?", accountId);
  }

  @Override
  public void sweep(Instant now) {
    sql.update("delete from platform.password_reset where expires_at < ?", now);
  }
}
