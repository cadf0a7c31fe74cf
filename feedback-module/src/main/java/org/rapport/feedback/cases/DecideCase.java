package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/**
 * Staff decide a case, and with it those that are handled together with it (C11); each complainant
 * reads it by receipt and is told by mail (C8). Who wrote by mail gets the decision itself by mail,
 * and has learned it with that.
 */
@ApplicationScoped
@Transactional
public class DecideCase {

  private StaffDesk desk;
  private Notices notices;
  private Groundwork groundwork;
  private SecondLook second;
  private JointCases joint;

  protected DecideCase() {}

  @Inject
  DecideCase(
      StaffDesk desk, Notices notices, Groundwork groundwork, SecondLook second, JointCases joint) {
    this.desk = desk;
    this.notices = notices;
    this.groundwork = groundwork;
    this.second = second;
    this.joint = joint;
  }

  /**
   * @throws org.rapport.kernel.Refusal while a point has no finding with reasons, a task is open,
   *     or for whoever took part in the first stage at the second
   */
  public void with(CaseAt at, DecisionText decision) {
    Case lead =
        desk.handle(
            at,
            Permission.CASES_HANDLE,
            (c, act) -> {
              second.requireOther(c, act.by());
              groundwork.requireForDecision(KnownCase.of(c));
              return c.decide(decision, act);
            });
    tell(lead, decision);
    joint.each(
        lead, (c, act) -> c.decideWith(lead, decision, act), joined -> tell(joined, decision));
  }

  private void tell(Case decided, DecisionText decision) {
    if (notices.decision(decided, decision)) {
      desk.goOn(decided, (c, act) -> c.tellOutcome(Telling.EMAIL, act));
    }
  }
}
