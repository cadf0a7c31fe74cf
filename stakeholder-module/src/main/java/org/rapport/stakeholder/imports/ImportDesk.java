package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;

/** Opens an import for a member of staff who may. */
@ApplicationScoped
class ImportDesk {

  private Imports imports;
  private Words words;
  private CurrentUser user;
  private Settings settings;
  private Clock clock;
  private AuditTrail audit;

  protected ImportDesk() {}

  @Inject
  ImportDesk(
      Imports imports,
      Words words,
      CurrentUser user,
      Settings settings,
      Clock clock,
      AuditTrail audit) {
    this.imports = imports;
    this.words = words;
    this.user = user;
    this.settings = settings;
    this.clock = clock;
    this.audit = audit;
  }

  /** To look at it. */
  StakeholderImport open(long id) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    return imports.with(id).orElseThrow(NotFound::new);
  }

  /** To change it; one at a time. */
  StakeholderImport take(long id) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    return imports.locked(id).orElseThrow(NotFound::new);
  }

  /** What the import's rows are read with. */
  RowReader.Sheet sheet(StakeholderImport subject) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    Mapping mapping = subject.mapping();
    return new RowReader.Sheet(mapping, subject.headings(), words.meanings(mapping), today);
  }

  void note(long id, String what) {
    audit.record("stakeholder-import." + what, "stakeholder-import", String.valueOf(id));
  }
}
