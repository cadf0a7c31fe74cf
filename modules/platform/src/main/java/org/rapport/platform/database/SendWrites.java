package org.rapport.platform.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;

/**
 * Inside the transaction's own interceptor: what was put off is sent when the outermost use case
 * has done its work. A {@code beforeCompletion} would come too late, because there Payara no longer
 * enlists a connection.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class SendWrites implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient WritesAtCommit pending;

  protected SendWrites() {}

  SendWrites(WritesAtCommit pending) {
    this.pending = pending;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    if (!pending.begin()) {
      return call.proceed();
    }
    Object answer;
    try {
      answer = call.proceed();
    } catch (RuntimeException e) {
      throw e; // the transaction is rolled back
    } catch (Exception e) {
      pending.send();
      throw e;
    }
    pending.send();
    return answer;
  }
}
