package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/** Staff record that they told a complainant the outcome otherwise than by receipt (C8). */
@ApplicationScoped
@Transactional
public class TellOutcome {

  private StaffDesk desk;

  protected TellOutcome() {}

  @Inject
  TellOutcome(StaffDesk desk) {
    this.desk = desk;
  }

  /**
   * @param how one of {@link Telling#BY_STAFF}, in any case
   */
  public void by(CaseAt at, String how) {
    Violations violations = new Violations();
    Telling telling = violations.choice(Telling.BY_STAFF, how, "how");
    violations.refuse();
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.tellOutcome(telling, act));
  }
}
