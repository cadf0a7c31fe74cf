package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;

/** Staff say under which contract a case falls; its time limits are counted from then on (C4). */
@ApplicationScoped
@Transactional
public class ChooseContract {

  private StaffDesk desk;
  private LimitsInForce limits;

  protected ChooseContract() {}

  @Inject
  ChooseContract(StaffDesk desk, LimitsInForce limits) {
    this.desk = desk;
    this.limits = limits;
  }

  /**
   * @param label one that a profile of time limits names, or null for none
   */
  public void of(CaseAt at, String label) {
    if (label != null && !limits.contracts().contains(label)) {
      throw Invalid.field("contract", Message.of("feedback", "invalid.contract"));
    }
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.putUnder(label, act));
  }
}
