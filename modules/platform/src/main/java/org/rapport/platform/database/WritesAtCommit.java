package org.rapport.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.rapport.platform.PendingWrites;

/** Collects per transaction, from the outermost use case on until it is done. */
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
    Writes writes = isActive() ? ofTransaction() : null;
    if (writes == null) {
      sql.update(text, values);
    } else {
      writes.add(text, values);
    }
  }

  /**
   * @return whether collecting begins with this: whoever asked has to send
   */
  boolean begin() {
    if (!isActive() || ofTransaction() != null) {
      return false;
    }
    transactions.putResource(Writes.class, new Writes());
    return true;
  }

  /** Nothing is put off after this. */
  void send() {
    Writes writes = ofTransaction();
    transactions.putResource(Writes.class, null);
    if (isActive() && !writes.isEmpty()) { // what is to be rolled back needs no writing
      sql.with(writes::send);
    }
  }

  private boolean isActive() {
    return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
  }

  private Writes ofTransaction() {
    return (Writes) transactions.getResource(Writes.class);
  }
}
