package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/** Staff say that a case is not about a colleague whose name stands in it; why becomes a note. */
@ApplicationScoped
@Transactional
public class LiftConflict {

  private StaffDesk desk;
  private Cases cases;

  protected LiftConflict() {}

  @Inject
  LiftConflict(StaffDesk desk, Cases cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /**
   * @throws Refusal where it was not about that colleague
   */
  public void of(CaseAt at, long staffId, String reason) {
    String why = Text.required(reason, "reason", Limits.REASON);
    desk.handle(
        at,
        Permission.CASES_ASSIGN,
        (c, act) -> {
          if (!cases.isAbout(c.id(), Set.of(staffId))) {
            throw Refusal.because("feedback", "refusal.noConflict");
          }
          cases.removeConflict(c.id(), staffId);
          return c.liftConflict(why, act);
        });
  }
}
