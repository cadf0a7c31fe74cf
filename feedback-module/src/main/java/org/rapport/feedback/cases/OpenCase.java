package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whoever holds a receipt sees their case (C3), and so learns its outcome once there is one. */
@ApplicationScoped
@Transactional
public class OpenCase {

  private ReceiptDoor door;
  private CaseViews views;

  protected OpenCase() {}

  @Inject
  OpenCase(ReceiptDoor door, CaseViews views) {
    this.door = door;
    this.views = views;
  }

  /**
   * @return empty where it opens nothing: wrong, unknown and expired receipts are all alike
   * @throws org.rapport.platform.TooManyAttempts after too many wrong ones from the same client
   */
  public Optional<ComplainantView> with(CaseKey key) {
    Optional<Case> opened = door.open(key);
    opened.ifPresent(door::tellOutcome);
    return opened.map(views::forComplainant);
  }

  /**
   * As {@link #with}, for a browser session that is to see the case again without its receipt.
   *
   * @param receipt as typed
   */
  public Optional<CaseKey.Turned> turn(String receipt) {
    return door.turn(receipt);
  }
}
