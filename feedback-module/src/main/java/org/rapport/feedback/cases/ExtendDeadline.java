package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.kernel.Text;

/** Staff need longer; the complainant is told the reason and the new day (C4). */
@ApplicationScoped
@Transactional
public class ExtendDeadline {

  private StaffDesk desk;
  private Notices notices;

  protected ExtendDeadline() {}

  @Inject
  ExtendDeadline(StaffDesk desk, Notices notices) {
    this.desk = desk;
    this.notices = notices;
  }

  /**
   * @param day a working day later than the one it is due now
   */
  public void to(CaseAt at, LocalDate day, String reason) {
    Violations violations = new Violations();
    if (day == null) {
      violations.add("day", "invalid.dayMissing");
    }
    String why = violations.take(() -> Text.required(reason, "reason", Limits.REASON));
    violations.refuse();
    notices.extension(desk.lookInto(at, (c, act) -> c.extendTo(day, why, act)), day, why);
  }
}
