package org.rapport.stakeholder.journey;

import java.util.List;
import java.util.Optional;

/** The kept relationships. */
interface Relationships {

  Optional<Relationship> with(long id);

  /** The one that has not ended. */
  Optional<Relationship> openOf(long stakeholderId);

  /** The newest first, at most {@code max}. */
  List<Relationship> of(long stakeholderId, int max);

  /** Those under way that follow a version, after an id, by their ids. */
  List<Relationship> following(long modelVersionId, long after, int max);

  long countFollowing(long modelVersionId);

  void keep(Relationship relationship);
}
