package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.platform.Idempotency;

/** Carries an act out once per idempotency key: sent again, it changes nothing more. */
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
   * @param operation with the name of what it acts on
   * @param input whatever else tells one request from another
   */
  void act(RequestKey key, String operation, Object input, Runnable act) {
    idempotency.once(
        key.value(),
        operation,
        RequestKey.fingerprint(input),
        Boolean.class,
        () -> {
          act.run();
          return true;
        });
  }
}
