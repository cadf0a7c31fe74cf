package org.rapport.stakeholder.journey;

import java.util.Optional;

/** The kept starts of relationships; those from before starts were confirmed have none. */
interface RelationshipStarts {

  Optional<RelationshipStart> of(long relationshipId);

  void keep(RelationshipStart start);
}
