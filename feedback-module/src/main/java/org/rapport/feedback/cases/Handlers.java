package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;

/** Who may be given something to do on a case. */
@ApplicationScoped
class Handlers {

  private StaffDirectory staff;
  private Cases cases;

  protected Handlers() {}

  @Inject
  Handlers(StaffDirectory staff, Cases cases) {
    this.staff = staff;
    this.cases = cases;
  }

  /**
   * @throws Invalid for {@code field} where that person may not handle cases
   * @throws Refusal where the case is about that person (C6)
   */
  void requireSuitable(Case subject, long staffId, String field) {
    boolean mayHandle =
        staff.whoMay(Permission.CASES_HANDLE).stream().anyMatch(who -> who.id() == staffId);
    if (!mayHandle) {
      throw Invalid.field(field, Message.of("feedback", "invalid.assignee"));
    }
    if (cases.isAbout(subject.id(), staffId)) {
      throw Refusal.because("feedback", "refusal.conflict");
    }
  }
}
