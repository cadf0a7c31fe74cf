package org.rapport.stakeholder.incidents;

import java.util.Optional;
import org.rapport.kernel.WorkingTime;

/** Who deals with an exception, and in how many working days (mission J15). */
public enum IncidentLevel {
  AGENT(3),
  MANAGER(5),
  LEADER(10);

  private final int days;

  IncidentLevel(int days) {
    this.days = days;
  }

  public WorkingTime time() {
    return WorkingTime.ofDays(days);
  }

  /** The one above; nobody is above the leader. */
  Optional<IncidentLevel> above() {
    return this == LEADER ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
