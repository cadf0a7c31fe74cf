package org.rapport.feedback.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Shows that words were masked to who may read the case, and which to who may read those (C17). */
@ApplicationScoped
@Transactional
public class ShowRedactions {

  private CaseDesk desk;
  private Redactions redactions;
  private StaffDirectory staff;
  private AuditTrail audit;

  protected ShowRedactions() {}

  @Inject
  ShowRedactions(CaseDesk desk, Redactions redactions, StaffDirectory staff, AuditTrail audit) {
    this.desk = desk;
    this.redactions = redactions;
    this.staff = staff;
    this.audit = audit;
  }

  /** Without a word of what was masked. */
  public List<RedactionView> of(String reference) {
    KnownCase subject = desk.open(reference, Permission.CASES_READ);
    return redactions.of(subject.id()).stream().map(one -> one.view(name(one))).toList();
  }

  /**
   * That it was read is on record.
   *
   * @throws NotFound where there is no such
   */
  public OriginalView original(String reference, int number) {
    KnownCase subject = desk.open(reference, Permission.CASES_ORIGINALS);
    List<Redaction> all = redactions.of(subject.id());
    if (number < 1 || number > all.size()) {
      throw new NotFound();
    }
    Redaction asked = all.get(number - 1);
    audit.record(
        "case.original-read", "case", reference, Map.of("redaction", String.valueOf(number)));
    return asked.original(name(asked));
  }

  private String name(Redaction one) {
    return staff.with(one.maskedBy()).map(StaffMember::name).orElse("");
  }
}
