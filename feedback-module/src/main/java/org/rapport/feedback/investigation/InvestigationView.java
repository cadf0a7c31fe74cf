package org.rapport.feedback.investigation;

import java.time.Instant;
import java.util.List;

/**
 * An investigation as staff see it.
 *
 * @param missing what the plan must still say before anything is found
 * @param plannedBy name of who wrote the plan last; null where there is none
 * @param plannedAt null where there is no plan
 */
public record InvestigationView(
    Depth depth,
    List<PlanPart> missing,
    PlanText plan,
    String plannedBy,
    Instant plannedAt,
    List<TaskView> tasks,
    List<EvidenceView> evidence) {

  public long openTasks() {
    return tasks.stream().filter(TaskView::isOpen).count();
  }

  /** Whether there is anything of it to be seen. */
  public boolean isBegun() {
    return isPlanned() || !tasks.isEmpty() || !evidence.isEmpty();
  }

  /** Whether there is a plan. */
  public boolean isPlanned() {
    return plannedAt != null;
  }
}
