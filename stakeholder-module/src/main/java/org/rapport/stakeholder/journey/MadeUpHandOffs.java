package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What other practices see to in one in eight of the made-up relationships that are formal. */
@ApplicationScoped
class MadeUpHandOffs {

  private static final int ONE_IN = 8;
  private static final int DAYS_TO_DO_IT = 21;

  private final HandOffs handOffs;
  private final HandOffsDue due;
  private final Clock clock;

  @Inject
  MadeUpHandOffs(HandOffs handOffs, HandOffsDue due, Clock clock) {
    this.handOffs = handOffs;
    this.due = due;
    this.clock = clock;
  }

  protected MadeUpHandOffs() {
    this(null, null, null);
  }

  /** Every second one is settled; some have no day. */
  void hand(@Observes MadeUpRelationship made) {
    int number = made.index() / ONE_IN;
    if (made.index() % ONE_IN == 5 && made.relationship().phase() == RelationshipPhase.FORMAL) {
      MadeUpPast past = new MadeUpPast(made.agent(), clock, 10 + number);
      Practice practice = Practice.values()[number % Practice.values().length];
      HandOffEntry entry =
          new HandOffEntry(
              practice,
              MadeUpWords.of(made.language(), practice.name(), 0),
              MadeUpWords.of(made.language(), "whomElse", number),
              past.at(0).today(),
              number % 4 == 3 ? null : past.at(0).today().plusDays(DAYS_TO_DO_IT));
      HandOff handOff = new HandOff(made.relationship().id(), entry, past.at(0));
      if (number % 2 == 0) {
        handOff.settle(MadeUpWords.of(made.language(), "cameOfIt", number / 2), past.at(7));
      }
      handOffs.keep(handOff);
      due.place(made.relationship().stakeholderId(), handOff);
    }
  }
}
