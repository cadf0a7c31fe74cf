package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.Finding;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/** Staff say what was found on one point of complaint, and why (C8). */
@ApplicationScoped
@Transactional
public class RecordFinding {

  private StaffDesk desk;
  private Groundwork groundwork;
  private SecondLook second;

  protected RecordFinding() {}

  @Inject
  RecordFinding(StaffDesk desk, Groundwork groundwork, SecondLook second) {
    this.desk = desk;
    this.groundwork = groundwork;
    this.second = second;
  }

  /**
   * @throws Invalid for {@code finding} or {@code reasons} where one is missing
   * @throws Refusal while the investigation lacks what so severe a matter asks for, and at the
   *     second stage for whoever took part in the first
   */
  public void with(CaseAt at, int point, Finding finding, String reasons) {
    Violations violations = new Violations();
    if (finding == null) {
      violations.add("finding", "invalid.findingMissing");
    }
    String why = violations.take(() -> Text.required(reasons, "reasons", Limits.REASONS));
    violations.refuse();
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (c, act) -> {
          Happened found = c.find(point, finding, why, act);
          second.requireOther(c, act.by());
          groundwork.requireForFinding(KnownCase.of(c), point);
          return found;
        });
  }
}
