package org.rapport.platform.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * An {@link Error} rolls back like any exception. The container looks at exceptions only and would
 * commit the half of the work that was done before, say, the memory ran out.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RollBackOnError {

  @Inject private CurrentTransaction transaction;

  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    return transaction.guard(call);
  }
}
