package org.rapport.stakeholder;

import java.util.Set;

/**
 * Fired in the transaction that changes who is responsible for a stakeholder (mission J18).
 *
 * @param formerAgents accounts of those who represented the organization before
 * @param agents of those who do from now on
 * @param gone of those who are no longer responsible at all
 */
public record ResponsibilityChanged(
    long stakeholderId, Set<Long> formerAgents, Set<Long> agents, Set<Long> gone) {

  public ResponsibilityChanged {
    formerAgents = Set.copyOf(formerAgents);
    agents = Set.copyOf(agents);
    gone = Set.copyOf(gone);
  }

  /** Whether somebody who represented the organization handed it over to somebody else. */
  public boolean isHandOver() {
    return !agents.isEmpty() && !agents.containsAll(formerAgents);
  }
}
