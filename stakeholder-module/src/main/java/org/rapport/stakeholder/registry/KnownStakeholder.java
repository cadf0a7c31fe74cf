package org.rapport.stakeholder.registry;

import java.util.List;

/** All that tells a stakeholder from others, whether registered already or about to be. */
public record KnownStakeholder(long id, StakeholderEntry facts, List<ContactEntry> contacts) {

  public KnownStakeholder {
    contacts = List.copyOf(contacts);
  }

  static KnownStakeholder of(Stakeholder stakeholder) {
    return new KnownStakeholder(
        stakeholder.id(),
        stakeholder.entry(),
        stakeholder.contacts().inOrder().stream().map(Contact::entry).toList());
  }
}
