package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/** Staff take up a case again that was decided, closed or withdrawn (C10). */
@ApplicationScoped
@Transactional
public class ReopenCase {

  private StaffDesk desk;

  protected ReopenCase() {}

  @Inject
  ReopenCase(StaffDesk desk) {
    this.desk = desk;
  }

  public void because(CaseAt at, String reason) {
    String why = Text.required(reason, "reason", Limits.NOTE);
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.reopen(why, act));
  }
}
