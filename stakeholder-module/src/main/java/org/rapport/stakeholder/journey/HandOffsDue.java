package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.stakeholder.ResponsibilityChanged;

/** Whoever represents us sees that what was handed on is settled, even after the end (J20). */
@ApplicationScoped
class HandOffsDue {

  private static final String KIND = "handOff";
  private static final int RELATIONSHIPS = 50;

  private final HandOffs handOffs;
  private final Relationships relationships;
  private final AgentsWork work;

  @Inject
  HandOffsDue(HandOffs handOffs, Relationships relationships, AgentsWork work) {
    this.handOffs = handOffs;
    this.relationships = relationships;
    this.work = work;
  }

  protected HandOffsDue() {
    this(null, null, null);
  }

  void place(long stakeholderId, HandOff handOff) {
    if (handOff.isOpen()) {
      HandOffEntry entry = handOff.entry();
      work.give(
          stakeholderId,
          KIND,
          handOff.id(),
          entry.dueOn(),
          entry.what(),
          "/staff/journey/hand-off?relationship="
              + handOff.relationshipId()
              + "&id="
              + handOff.id());
    } else {
      work.take(KIND, handOff.id());
    }
  }

  void responsibilityChanged(@Observes ResponsibilityChanged event) {
    relationships.of(event.stakeholderId(), RELATIONSHIPS).stream()
        .flatMap(relationship -> handOffs.of(relationship.id()).stream())
        .filter(HandOff::isOpen)
        .forEach(open -> place(event.stakeholderId(), open));
  }
}
