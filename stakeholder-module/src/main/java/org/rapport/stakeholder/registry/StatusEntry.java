package org.rapport.stakeholder.registry;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.StakeholderStatus;

/**
 * A status as typed in: since which day it holds, and why.
 *
 * @param on null means today
 */
public record StatusEntry(StakeholderStatus status, LocalDate on, String reason) {

  public StatusEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(status, "status");
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "stakeholder.status.notInFuture");
    String why = problems.noting(() -> Text.required(reason, "reason", 1000));
    problems.raise();
    return new StatusEntry(status, day, why);
  }
}
