package org.rapport.stakeholder.map;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A call to rate again, as typed in.
 *
 * @param group whom it is about, null for everybody on the map
 * @param dueOn until when, null means today
 */
public record ReassessmentEntry(
    ReassessmentCause cause, Long group, LocalDate dueOn, String reason) {

  ReassessmentEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(cause, "cause");
    LocalDate day = dueOn == null ? today : dueOn;
    problems.unless(!day.isBefore(today), "dueOn", "map.reassess.notPast");
    problems.unless(!day.isAfter(today.plusYears(1)), "dueOn", "map.reassess.tooLate");
    String why = problems.noting(() -> Text.required(reason, "reason", 2000));
    problems.raise();
    return new ReassessmentEntry(cause, group, day, why);
  }
}
