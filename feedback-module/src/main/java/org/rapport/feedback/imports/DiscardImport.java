package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;

/** Forgets an uploaded file of which nothing has become a case. */
@ApplicationScoped
@Transactional
public class DiscardImport {

  private ImportDesk desk;
  private CaseImports imports;
  private AuditTrail audit;

  protected DiscardImport() {}

  @Inject
  DiscardImport(ImportDesk desk, CaseImports imports, AuditTrail audit) {
    this.desk = desk;
    this.imports = imports;
    this.audit = audit;
  }

  /**
   * @throws org.rapport.kernel.Refusal once it was started: it can be undone then
   */
  public void now(long id) {
    CaseImport subject = desk.take(id);
    subject.course().requireBeforeStart();
    imports.remove(subject);
    audit.record("case-import.discarded", "case-import", String.valueOf(id));
  }
}
