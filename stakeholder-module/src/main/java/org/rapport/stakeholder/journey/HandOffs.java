package org.rapport.stakeholder.journey;

import java.util.List;
import java.util.Optional;

/** The kept hand-offs. */
interface HandOffs {

  /** Empty where the relationship has no such one. */
  Optional<HandOff> with(long relationshipId, long id);

  /** The latest first. */
  List<HandOff> of(long relationshipId);

  /** Keeps a new or changed one; its id is set when this returns. */
  void keep(HandOff handOff);
}
