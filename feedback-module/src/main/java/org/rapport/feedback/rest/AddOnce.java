package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.platform.Idempotency;

/** Adds something once per idempotency key, and gives the first answer again. */
@ApplicationScoped
@Transactional
class AddOnce {

  private Idempotency idempotency;

  protected AddOnce() {}

  @Inject
  AddOnce(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  <T> T added(String key, String operation, Object input, Class<T> type, Supplier<T> work) {
    return idempotency.once(
        new RequestKey(key).value(), operation, RequestKey.fingerprint(input), type, work);
  }
}
