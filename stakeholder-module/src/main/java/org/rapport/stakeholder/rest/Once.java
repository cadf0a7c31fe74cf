package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.rapport.platform.Idempotency;

/** Makes something once per idempotency key: sent again, the answer is the same. */
@ApplicationScoped
@Transactional
class Once {

  private Idempotency idempotency;

  protected Once() {}

  @Inject
  Once(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  /**
   * @param collection path below {@code /api/v1/} that the POST goes to
   * @param making answers the id of what it made
   */
  Created make(String key, String collection, Object body, LongSupplier making) {
    return idempotency.once(
        key,
        "POST /api/v1/" + collection,
        body.toString(),
        Created.class,
        () -> new Created(making.getAsLong()));
  }

  /** As {@link #make}, where the answer is more than an id. */
  <T> T answer(String key, String collection, Object body, Class<T> type, Supplier<T> making) {
    return idempotency.once(key, "POST /api/v1/" + collection, body.toString(), type, making);
  }
}
