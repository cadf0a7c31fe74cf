package org.rapport.feedback.cases;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.sql.SQLException;

/** Around the transaction, which ends before its interceptor does: only then can it be redone. */
@Interceptor
@DrawsReference
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class DrawAgain implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int TRIES = 5;
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String REFERENCE = "\"cases_reference\"";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private transient TransactionSynchronizationRegistry transactions;

  protected DrawAgain() {}

  DrawAgain(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    // within a transaction somebody else began, that one has to be done again, not a part of it
    boolean outermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    for (int tried = 1; ; tried++) {
      try {
        return call.proceed();
      } catch (RuntimeException e) {
        if (!outermost || tried == TRIES || !isTakenReference(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isTakenReference(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && UNIQUE_VIOLATION.equals(sql.getSQLState())
          && sql.getMessage().contains(REFERENCE)) {
        return true;
      }
    }
    return false;
  }
}
