package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Does to all cases that are handled together what is done to the one that leads (C11). */
@ApplicationScoped
class JointCases {

  private Cases cases;
  private StaffDesk desk;
  private CurrentUser user;
  private Discretion discretion;

  protected JointCases() {}

  @Inject
  JointCases(Cases cases, StaffDesk desk, CurrentUser user, Discretion discretion) {
    this.cases = cases;
    this.desk = desk;
    this.user = user;
    this.discretion = discretion;
  }

  /**
   * All in the caller's transaction: what all were told, either each was or none. One that is kept
   * from this person is left out, and stays open for somebody else.
   *
   * @param told afterwards, with each case as it is then
   */
  void each(Case lead, BiFunction<Case, Act, Happened> verb, Consumer<Case> told) {
    long me = user.signedIn().id();
    for (Case joined : cases.joinedOpen(lead.id())) {
      if (!discretion.hides(joined, me)) {
        CaseAt at = CaseAt.latest(joined.reference());
        told.accept(desk.handle(at, Permission.CASES_HANDLE, verb));
      }
    }
  }
}
