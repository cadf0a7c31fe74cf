package org.rapport.stakeholder.registry;

import java.util.List;

/** Stakeholders are new or changed; told to the module's other features in the same transaction. */
public record StakeholdersKept(List<KnownStakeholder> stakeholders) {

  public StakeholdersKept {
    stakeholders = List.copyOf(stakeholders);
  }
}
