package org.rapport.platform;

import org.rapport.kernel.Message;

/** The same {@code Idempotency-Key} came with another request than the first time: 422. */
public class KeyReused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Message reason() {
    return Message.of("platform", "idempotency.reused");
  }
}
