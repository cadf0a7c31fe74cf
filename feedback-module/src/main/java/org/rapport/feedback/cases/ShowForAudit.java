package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Permission;

/** An auditor looks at how a case was handled, and that is on record as well (C16). */
@ApplicationScoped
@Transactional
public class ShowForAudit {

  private StaffDesk desk;
  private CaseViews views;
  private AuditTrail audit;

  protected ShowForAudit() {}

  @Inject
  ShowForAudit(StaffDesk desk, CaseViews views, AuditTrail audit) {
    this.desk = desk;
    this.views = views;
    this.audit = audit;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none, or it is about this very person
   */
  public AuditedCase with(String reference) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.AUDIT_READ);
    audit.record("case.audited", "case", reference);
    CaseView view = views.forStaff(subject, false);
    return new AuditedCase(
        subject.facts(desk.act().calendar().zone()),
        view.subject(),
        view.points(),
        view.decisions(),
        view.remedies(),
        view.timeline(),
        view.conflicts().size());
  }
}
