package org.rapport.stakeholder.incidents;

import java.util.Optional;
import java.util.Set;
import org.rapport.kernel.WorkingTime;
import org.rapport.platform.Permission;

/** Who deals with an exception, and in how many working days (mission J15). */
public enum IncidentLevel {
  AGENT(3, Permission.STAKEHOLDERS_WRITE),
  MANAGER(5, Permission.STAKEHOLDERS_WRITE, Permission.MODELS_MANAGE),
  LEADER(10, Permission.INCIDENTS_LEAD);

  private final int days;
  private final Set<Permission> takes;

  IncidentLevel(int days, Permission... takes) {
    this.days = days;
    this.takes = Set.of(takes);
  }

  public WorkingTime time() {
    return WorkingTime.ofDays(days);
  }

  /** What somebody must be allowed to do to have it at this level. */
  Set<Permission> takes() {
    return takes;
  }

  /** The one above; nobody is above the leader. */
  public Optional<IncidentLevel> above() {
    return this == LEADER ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
