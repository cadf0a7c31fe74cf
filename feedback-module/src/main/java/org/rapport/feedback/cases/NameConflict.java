package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;

/** Staff name a colleague whom a case is about; that colleague never sees it from then on (C6). */
@ApplicationScoped
@Transactional
public class NameConflict {

  private StaffDesk desk;
  private Cases cases;
  private StaffDirectory staff;
  private CaseRecords records;
  private UndertakingWork work;
  private ComplaintWarning warning;
  private Event<ConflictNamed> named;

  protected NameConflict() {}

  @Inject
  NameConflict(
      StaffDesk desk,
      Cases cases,
      StaffDirectory staff,
      CaseRecords records,
      UndertakingWork work,
      ComplaintWarning warning,
      Event<ConflictNamed> named) {
    this.desk = desk;
    this.cases = cases;
    this.staff = staff;
    this.records = records;
    this.work = work;
    this.warning = warning;
    this.named = named;
  }

  /**
   * @throws Invalid for {@code staff} where there is no such account
   */
  public void of(CaseAt at, long staffId) {
    if (staff.with(staffId).isEmpty()) {
      throw Invalid.field("staff", Message.of("feedback", "invalid.staff"));
    }
    desk.handle(
        at,
        Permission.CASES_ASSIGN,
        (c, act) -> {
          if (cases.isAbout(c.id(), staffId)) {
            throw Refusal.because("feedback", "refusal.conflictKnown");
          }
          for (RemedyAction action : records.remedies(c.id())) {
            action.takeFrom(staffId);
            work.place(c.reference(), action);
          }
          warning.lift(c.reference(), staffId);
          named.fire(new ConflictNamed(KnownCase.of(c), staffId));
          return c.nameConflict(staffId, act);
        });
  }
}
