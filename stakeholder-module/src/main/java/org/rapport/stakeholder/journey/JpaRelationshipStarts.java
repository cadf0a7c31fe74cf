package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaRelationshipStarts implements RelationshipStarts {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<RelationshipStart> of(long relationshipId) {
    return Optional.ofNullable(entities.find(RelationshipStart.class, relationshipId));
  }

  @Override
  public void keep(RelationshipStart start) {
    entities.persist(start);
    entities.flush();
  }
}
