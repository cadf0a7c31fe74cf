package org.rapport.stakeholder.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kept ratings, and what is counted of them. */
interface Ratings {

  /** Until this transaction ends nobody else counts this stakeholder. */
  void inTurn(long stakeholderId);

  void keep(Rating rating);

  /** In the order they were made. */
  List<Rating> of(long stakeholderId);

  /** The groups it is in now. */
  Set<Long> groupsOf(long stakeholderId);

  Optional<MapPosition> position(long stakeholderId);

  List<MapPosition> positions(Collection<Long> stakeholderIds);

  void keep(MapPosition position);

  void remove(MapPosition position);

  void count(Counts counts);
}
