package org.rapport.stakeholder;

import java.util.Set;

/**
 * Fired in the transaction that changes who is responsible for a stakeholder (mission J18).
 *
 * @param formerAgents accounts of those who represented the organization before
 * @param agents of those who do from now on
 */
public record ResponsibilityChanged(long stakeholderId, Set<Long> formerAgents, Set<Long> agents) {

  public ResponsibilityChanged {
    formerAgents = Set.copyOf(formerAgents);
    agents = Set.copyOf(agents);
  }

  /** Whether somebody who represented the organization handed it over to somebody else. */
  public boolean isHandOver() {
    return !agents.isEmpty() && !agents.containsAll(formerAgents);
  }
}
