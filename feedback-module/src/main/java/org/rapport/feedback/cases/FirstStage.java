package org.rapport.feedback.cases;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Refusal;

/**
 * Everybody who took part in the first look at a case: who planned, looked into it, brought
 * evidence, found and decided. Nobody of them has a part in the second (C9).
 */
record FirstStage(Set<Long> staff) {

  static final FirstStage NOBODY = new FirstStage(Set.of());

  private static final Set<Happening> PARTS =
      EnumSet.of(
          Happening.PLANNED,
          Happening.TASK_ENDED,
          Happening.EVIDENCE_ADDED,
          Happening.FOUND,
          Happening.DECIDED);

  /**
   * @param history of the case, in order
   */
  static FirstStage of(List<TimelineEntry> history) {
    Set<Long> staff = new LinkedHashSet<>();
    for (TimelineEntry entry : history) {
      if (entry.happening() == Happening.CONTESTED) {
        return new FirstStage(Set.copyOf(staff));
      }
      if (PARTS.contains(entry.happening()) && entry.staffId() != null) {
        staff.add(entry.staffId());
      }
    }
    return NOBODY;
  }

  /**
   * @throws Refusal for anybody of the first stage
   */
  void requireOtherThan(Long reviewer) {
    if (reviewer != null && staff.contains(reviewer)) {
      throw Refusal.because("feedback", "refusal.firstStage");
    }
  }
}
