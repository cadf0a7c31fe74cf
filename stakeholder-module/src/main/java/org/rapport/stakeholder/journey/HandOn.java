package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.NotFound;

/** Hands a matter of a relationship to another practice, and notes what came of it (J20). */
@ApplicationScoped
@Transactional
public class HandOn {

  /** Most a relationship ever holds. */
  static final int MOST = 100;

  private final RelationshipWork work;
  private final HandOffs handOffs;
  private final HandOffsDue due;

  @Inject
  HandOn(RelationshipWork work, HandOffs handOffs, HandOffsDue due) {
    this.work = work;
    this.handOffs = handOffs;
    this.due = due;
  }

  protected HandOn() {
    this(null, null, null);
  }

  /**
   * @return the hand-off's id
   * @throws org.rapport.kernel.Refusal if the relationship has ended
   */
  public long to(long relationshipId, HandOffEntry entry) {
    HandOff[] noted = new HandOff[1];
    work.on(
        relationshipId,
        null,
        "handedOn",
        (it, stamp) -> {
          it.open();
          Rule.require(handOffs.of(it.id()).size() < MOST, "handOff.tooMany", MOST);
          noted[0] = new HandOff(it.id(), entry, stamp);
          handOffs.keep(noted[0]);
          due.place(it.stakeholderId(), noted[0]);
        });
    return noted[0].id();
  }

  /**
   * Even after the relationship has ended.
   *
   * @throws org.rapport.kernel.Refusal if it is settled already
   */
  public void settled(long relationshipId, long id, String cameOfIt) {
    work.on(
        relationshipId,
        null,
        "handOffSettled",
        (it, stamp) -> {
          HandOff handOff = handOffs.with(it.id(), id).orElseThrow(NotFound::new);
          handOff.settle(cameOfIt, stamp);
          due.place(it.stakeholderId(), handOff);
        });
  }
}
