package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Optional;

/** All departures of relationships from their models. */
interface Deviations {

  Optional<Deviation> with(long id);

  /** Of a relationship, the newest first. */
  List<Deviation> of(long relationshipId);

  /**
   * Those nobody has decided on, the longest waiting first.
   *
   * @param after id of the last one read before, 0 to begin
   * @return one more than {@code size} where there are more
   */
  List<Deviation> pending(long after, int size);

  long countPending();

  /** Keeps a new or changed one; its id is set when this returns. */
  void keep(Deviation deviation);
}
