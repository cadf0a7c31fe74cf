package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Permission;

/** A member of staff opens a case, and that is on record (C16). */
@ApplicationScoped
@Transactional
public class ShowCase {

  private StaffDesk desk;
  private CaseViews views;
  private AuditTrail audit;
  private Alerts alerts;

  protected ShowCase() {}

  @Inject
  ShowCase(StaffDesk desk, CaseViews views, AuditTrail audit, Alerts alerts) {
    this.desk = desk;
    this.views = views;
    this.audit = audit;
    this.alerts = alerts;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none, or it is about this very person
   */
  public CaseView with(String reference) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    audit.record("case.read", "case", reference);
    alerts.seen(subject, desk.act().by());
    return views.forStaff(subject, desk.mayKnowSender(subject));
  }
}
