package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;

/**
 * Staff name a colleague whom a case is about; that colleague, and whoever works under them, never
 * sees it from then on (C6).
 */
@ApplicationScoped
@Transactional
public class NameConflict {

  private StaffDesk desk;
  private Cases cases;
  private StaffDirectory staff;
  private Withdrawal withdrawal;
  private Discretion discretion;

  protected NameConflict() {}

  @Inject
  NameConflict(
      StaffDesk desk,
      Cases cases,
      StaffDirectory staff,
      Withdrawal withdrawal,
      Discretion discretion) {
    this.desk = desk;
    this.cases = cases;
    this.staff = staff;
    this.withdrawal = withdrawal;
    this.discretion = discretion;
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
          if (cases.isAbout(c.id(), Set.of(staffId))) {
            throw Refusal.because("feedback", "refusal.conflictKnown");
          }
          withdrawal.of(c, who -> discretion.reaches(staffId, who));
          return c.nameConflict(staffId, discretion.reaches(staffId, c.assigneeId()), act);
        });
  }
}
