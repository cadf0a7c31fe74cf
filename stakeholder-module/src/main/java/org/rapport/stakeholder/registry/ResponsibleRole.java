package org.rapport.stakeholder.registry;

import org.rapport.platform.Permission;

/** What somebody is for a stakeholder, by the practice guide's roles (mission J18). */
public enum ResponsibleRole {
  /** Represents the organization on the journey. */
  AGENT(Permission.STAKEHOLDERS_WRITE),
  /** Coordinates the journey, reviews it and deals with exceptions. */
  MANAGER(Permission.STAKEHOLDERS_WRITE),
  /** Advises on principles and models; reads what they advise about and changes nothing of it. */
  CONSULTANT(Permission.MODELS_READ),
  /** Joins what several practices do for them; works as an agent or manager does. */
  INTEGRATOR(Permission.STAKEHOLDERS_WRITE);

  private final Permission needed;

  ResponsibleRole(Permission needed) {
    this.needed = needed;
  }

  /** What an account must allow to be named as one. */
  Permission needed() {
    return needed;
  }
}
