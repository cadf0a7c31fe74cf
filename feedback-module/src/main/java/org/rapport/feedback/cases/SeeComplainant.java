package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.feedback.Identity;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Permission;

/**
 * Who sent a case; of a confidential one only a custodian learns it, and each time is noted (C2).
 */
@ApplicationScoped
@Transactional
public class SeeComplainant {

  private StaffDesk desk;
  private Cases cases;
  private AuditTrail audit;

  protected SeeComplainant() {}

  @Inject
  SeeComplainant(StaffDesk desk, Cases cases, AuditTrail audit) {
    this.desk = desk;
    this.cases = cases;
    this.audit = audit;
  }

  /** Empty for an anonymous case. */
  public Optional<Contact> of(String reference) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    if (subject.matter().identity() == Identity.CONFIDENTIAL) {
      desk.open(CaseAt.latest(reference), Permission.CASES_IDENTITY);
      audit.record("case.identity-read", "case", reference);
    }
    return cases.contactOf(subject.id());
  }
}
