package org.rapport.platform.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** As {@link RollBackOnError}: an interceptor is bound to one type of transaction only. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RollBackNewOnError {

  @Inject private CurrentTransaction transaction;

  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    return transaction.guard(call);
  }
}
