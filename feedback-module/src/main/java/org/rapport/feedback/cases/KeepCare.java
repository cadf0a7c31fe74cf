package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;

/**
 * What makes a complainant vulnerable and what they need otherwise is noted and read by who handles
 * the case, and while nobody does by who might; by nobody else, and each look is on record (C5).
 */
@ApplicationScoped
@Transactional
public class KeepCare {

  private StaffDesk desk;
  private Cases cases;
  private CurrentUser user;
  private AuditTrail audit;

  protected KeepCare() {}

  @Inject
  KeepCare(StaffDesk desk, Cases cases, CurrentUser user, AuditTrail audit) {
    this.desk = desk;
    this.cases = cases;
    this.user = user;
    this.audit = audit;
  }

  /** Whether this person may read it. */
  public boolean isOpen(String reference) {
    return user.may(Permission.CASES_HANDLE)
        && isTheirs(desk.open(CaseAt.latest(reference), Permission.CASES_HANDLE));
  }

  /**
   * @throws Forbidden where somebody else handles the case
   */
  public Care of(String reference) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_HANDLE);
    requireTheirs(subject);
    Care care = cases.careOf(subject.id()).map(CaseCare::care).orElse(Care.NONE);
    if (!care.none()) {
      audit.record("case.care-read", "case", reference);
    }
    return care;
  }

  /**
   * @throws Forbidden where somebody else handles the case
   */
  public void with(CaseAt at, String vulnerability, String adjustments) {
    Care care = Care.typed(vulnerability, adjustments);
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (c, act) -> {
          requireTheirs(c);
          CaseCare kept = cases.careOf(c.id()).orElse(null);
          boolean isNew = kept == null;
          kept = isNew ? new CaseCare(c.id()) : kept;
          kept.say(care, act);
          return c.told(Happening.CARE_NOTED, null, act, isNew ? kept : null);
        });
  }

  private void requireTheirs(Case subject) {
    if (!isTheirs(subject)) {
      throw new Forbidden();
    }
  }

  private boolean isTheirs(Case subject) {
    return subject.assigneeId() == null || subject.assigneeId() == user.signedIn().id();
  }
}
