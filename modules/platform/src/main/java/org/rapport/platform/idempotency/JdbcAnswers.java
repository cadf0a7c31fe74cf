package org.rapport.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.rapport.platform.PendingWrites;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcAnswers implements Answers {

  private final Sql sql;
  private final PendingWrites writes;

  protected JdbcAnswers() {
    this(null, null);
  }

  @Inject
  JdbcAnswers(Sql sql, PendingWrites writes) {
    this.sql = sql;
    this.writes = writes;
  }

  @Override
  public boolean claim(byte[] keyHash, byte[] fingerprint, Instant now) {
    // waits for a transaction that inserted the same key; gets it if that one rolls back
    return sql.update(
            """
            insert into platform.idempotent_answer (key_hash, fingerprint, at) values (?, ?, ?)
            on conflict (key_hash) do nothing
            """,
            keyHash,
            fingerprint,
            now)
        == 1;
  }

  @Override
  public void keep(byte[] keyHash, byte[] answer) {
    writes.add(
        "update platform.idempotent_answer set answer = ? where key_hash = ?", answer, keyHash);
  }

  @Override
  public First first(byte[] keyHash) {
    return sql.first(
            "select fingerprint, answer from platform.idempotent_answer where key_hash = ?",
            row -> new First(row.getBytes("fingerprint"), row.getBytes("answer")),
            keyHash)
        .orElseThrow();
  }

  @Override
  public int forgetBefore(Instant when) {
    return sql.update("delete from platform.idempotent_answer where at < ?", when);
  }
}
