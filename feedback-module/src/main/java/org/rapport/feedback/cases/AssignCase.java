package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;

/** Staff give a case to somebody to handle, or to nobody (C6). */
@ApplicationScoped
@Transactional
public class AssignCase {

  private StaffDesk desk;
  private Cases cases;
  private StaffDirectory staff;

  protected AssignCase() {}

  @Inject
  AssignCase(StaffDesk desk, Cases cases, StaffDirectory staff) {
    this.desk = desk;
    this.cases = cases;
    this.staff = staff;
  }

  /**
   * @param staffId who is to handle it, or null for nobody
   * @throws Invalid for {@code assignee} where that person may not handle cases
   * @throws Refusal where the case is about that person
   */
  public void to(CaseAt at, Long staffId) {
    desk.handle(
        at,
        Permission.CASES_ASSIGN,
        (c, act) -> {
          requireSuitable(c, staffId);
          return c.assignTo(staffId, act);
        });
  }

  private void requireSuitable(Case subject, Long staffId) {
    if (staffId == null) {
      return;
    }
    boolean mayHandle =
        staff.whoMay(Permission.CASES_HANDLE).stream().anyMatch(who -> who.id() == staffId);
    if (!mayHandle) {
      throw Invalid.field("assignee", Message.of("feedback", "invalid.assignee"));
    }
    if (cases.isAbout(subject.id(), staffId)) {
      throw Refusal.because("feedback", "refusal.conflict");
    }
  }
}
