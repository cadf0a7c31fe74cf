package org.rapport.stakeholder.map;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A rating as typed in.
 *
 * @param on today or a past day; null means today
 */
public record RatingEntry(Integer influence, Integer interest, LocalDate on, String reason) {

  RatingEntry checked(LocalDate today) {
    Problems problems = new Problems();
    check(problems, influence, "influence");
    check(problems, interest, "interest");
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "map.rating.notInFuture");
    String why = problems.noting(() -> Text.required(reason, "reason", 2000));
    problems.raise();
    return new RatingEntry(influence, interest, day, why);
  }

  private static void check(Problems problems, Integer value, String field) {
    problems.required(value, field);
    problems.unless(value == null || Position.isOnScale(value), field, "map.rating.scale");
  }
}
