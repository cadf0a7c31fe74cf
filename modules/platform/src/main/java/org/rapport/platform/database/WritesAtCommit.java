package org.rapport.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.rapport.platform.PendingWrites;

/** Collects per transaction; a write that fails when its time comes rolls the transaction back. */
@ApplicationScoped
class WritesAtCommit implements PendingWrites {

  private final Sql sql;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  protected WritesAtCommit() {
    this(null, null);
  }

  @Inject
  WritesAtCommit(Sql sql) {
    this(sql, null);
  }

  WritesAtCommit(Sql sql, TransactionSynchronizationRegistry transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Override
  public void add(String text, Object... values) {
    if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
      ofTransaction().add(text, values);
    } else {
      sql.update(text, values);
    }
  }

  private Writes ofTransaction() {
    Writes writes = (Writes) transactions.getResource(WritesAtCommit.class);
    if (writes == null) {
      writes = new Writes(sql);
      transactions.putResource(WritesAtCommit.class, writes);
      transactions.registerInterposedSynchronization(writes);
    }
    return writes;
  }
}
