package org.rapport.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The transaction that the caller's thread is in. */
@ApplicationScoped
class CurrentTransaction {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  /** Lets work go on in it, and dooms it where the work ends with an {@link Error}. */
  Object guard(InvocationContext work) throws Exception {
    try {
      return work.proceed();
    } catch (Error e) {
      if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
        registry.setRollbackOnly();
      }
      throw e;
    }
  }
}
