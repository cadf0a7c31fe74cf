package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.feedback.Severity;
import org.rapport.feedback.routing.SafetyContacts;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;

/**
 * Staff say how severe, complex and urgent a case is; where nobody handles it yet, the rules may
 * know to whom it goes now (C5, C6). Where safety is at stake, those who must know are told at
 * once.
 */
@ApplicationScoped
@Transactional
public class AssessCase {

  private StaffDesk desk;
  private RouteCase routing;
  private SafetyContacts safety;
  private Alerts alerts;

  protected AssessCase() {}

  @Inject
  AssessCase(StaffDesk desk, RouteCase routing, SafetyContacts safety, Alerts alerts) {
    this.desk = desk;
    this.routing = routing;
    this.safety = safety;
    this.alerts = alerts;
  }

  public void with(CaseAt at, Assessment assessment) {
    Assessment before = desk.open(at, Permission.CASES_HANDLE).progress().assessment();
    boolean known = before != null && before.safety();
    Case assessed = desk.lookInto(at, (c, act) -> c.assess(assessment, act));
    routing.route(assessed, desk.act());
    if (assessment.safety() && !known) {
      tell(assessed);
    }
  }

  /** Everybody who must know but who says so. */
  private void tell(Case subject) {
    Act act = desk.act();
    Set<Long> told = new TreeSet<>(safety.all().stream().map(StaffMember::id).toList());
    if (subject.assigneeId() != null) {
      told.add(subject.assigneeId());
    }
    told.remove(act.by());
    alerts.raise(subject, told, act);
  }

  /** Says how severe it is and leaves all else as it was assessed. */
  public void severity(CaseAt at, Severity severity) {
    Assessment known = desk.open(at, Permission.CASES_HANDLE).progress().assessment();
    with(
        at,
        known == null
            ? Assessment.of(severity, false, null, null, null)
            : Assessment.of(
                severity, known.safety(), known.complexity(), known.impact(), known.urgency()));
  }
}
