package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/** Staff decide a case; the complainant reads it by receipt and is told by mail (C8). */
@ApplicationScoped
@Transactional
public class DecideCase {

  private StaffDesk desk;
  private Notices notices;

  protected DecideCase() {}

  @Inject
  DecideCase(StaffDesk desk, Notices notices) {
    this.desk = desk;
    this.notices = notices;
  }

  /**
   * @throws org.rapport.kernel.Refusal while a point has no finding with reasons
   */
  public void with(CaseAt at, DecisionText decision) {
    notices.decision(
        desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.decide(decision, act)), decision);
  }
}
