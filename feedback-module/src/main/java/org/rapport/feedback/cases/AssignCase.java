package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;

/** Staff give a case to somebody to handle, or to nobody (C6). */
@ApplicationScoped
@Transactional
public class AssignCase {

  private StaffDesk desk;
  private Handlers handlers;
  private SecondLook second;

  protected AssignCase() {}

  @Inject
  AssignCase(StaffDesk desk, Handlers handlers, SecondLook second) {
    this.desk = desk;
    this.handlers = handlers;
    this.second = second;
  }

  /**
   * @param staffId who is to handle it, or null for nobody
   * @throws Invalid for {@code assignee} where that person may not handle cases
   * @throws Refusal where the case is about that person, or is looked at a second time and that
   *     person took part in the first
   */
  public void to(CaseAt at, Long staffId) {
    desk.handle(
        at,
        Permission.CASES_ASSIGN,
        (c, act) -> {
          if (staffId != null) {
            handlers.requireSuitable(c, staffId, "assignee");
            second.requireOther(c, staffId);
          }
          return c.assignTo(staffId, act);
        });
  }
}
