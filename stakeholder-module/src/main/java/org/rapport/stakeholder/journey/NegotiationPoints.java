package org.rapport.stakeholder.journey;

import java.util.List;
import java.util.Optional;

/** The kept points of negotiations. */
interface NegotiationPoints {

  /** Empty where the relationship has no such one. */
  Optional<NegotiationPoint> with(long relationshipId, long id);

  /** In the order they came up. */
  List<NegotiationPoint> of(long relationshipId);

  /** Keeps a new or changed one; its id is set when this returns. */
  void keep(NegotiationPoint point);
}
