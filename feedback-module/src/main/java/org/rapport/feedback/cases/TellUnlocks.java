package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.NotFound;

/** Who sent a case in confidence asks to be told when somebody looks up who they are (C2). */
@ApplicationScoped
@Transactional
public class TellUnlocks {

  private ReceiptDoor door;
  private Cases cases;

  protected TellUnlocks() {}

  @Inject
  TellUnlocks(ReceiptDoor door, Cases cases) {
    this.door = door;
    this.cases = cases;
  }

  /**
   * @param asked false to be told no more
   * @throws org.rapport.kernel.Refusal where the case is not confidential
   */
  public void to(CaseKey key, boolean asked) {
    door.handle(
        key,
        (c, act) -> {
          Happened changed = c.watchUnlocks(asked, act);
          cases.complainant(c.id()).orElseThrow(NotFound::new).tellUnlocks(asked);
          return changed;
        });
  }
}
