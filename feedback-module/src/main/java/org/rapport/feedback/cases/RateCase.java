package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The complainant rates the handling and the outcome, apart from each other (C13). */
@ApplicationScoped
@Transactional
public class RateCase {

  private ReceiptDoor door;

  protected RateCase() {}

  @Inject
  RateCase(ReceiptDoor door) {
    this.door = door;
  }

  /** A later rating replaces an earlier one. */
  public void with(CaseKey key, Rating rating) {
    door.handle(key, (c, act) -> c.rate(rating, act));
  }
}
