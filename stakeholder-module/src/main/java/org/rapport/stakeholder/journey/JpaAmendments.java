package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaAmendments implements Amendments {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Amendment> of(long relationshipId) {
    return entities
        .createQuery(
            """
            select a from Amendment a where a.relationshipId = :relationship
            order by a.id desc""",
            Amendment.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }

  @Override
  public void keep(Amendment amendment) {
    entities.persist(amendment);
  }
}
