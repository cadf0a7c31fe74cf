package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Forgets an uploaded file of which nothing has entered the registry. */
@ApplicationScoped
@Transactional
public class DiscardImport {

  private ImportDesk desk;
  private Imports imports;

  protected DiscardImport() {}

  @Inject
  DiscardImport(ImportDesk desk, Imports imports) {
    this.desk = desk;
    this.imports = imports;
  }

  /**
   * @throws org.rapport.kernel.Refusal once it was started: it can be undone then
   */
  public void now(long id) {
    StakeholderImport subject = desk.take(id);
    subject.requireBeforeStart();
    imports.remove(subject);
    desk.note(id, "discarded");
  }
}
