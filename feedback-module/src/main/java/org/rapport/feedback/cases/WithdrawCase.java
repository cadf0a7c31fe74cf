package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The complainant takes a case back while it is undecided. */
@ApplicationScoped
@Transactional
public class WithdrawCase {

  private ReceiptDoor door;

  protected WithdrawCase() {}

  @Inject
  WithdrawCase(ReceiptDoor door) {
    this.door = door;
  }

  public void with(CaseKey key) {
    door.handle(key, (c, act) -> c.withdraw(act));
  }
}
