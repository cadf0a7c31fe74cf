package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaNegotiationPoints implements NegotiationPoints {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<NegotiationPoint> with(long relationshipId, long id) {
    return Optional.ofNullable(entities.find(NegotiationPoint.class, id))
        .filter(found -> found.relationshipId() == relationshipId);
  }

  @Override
  public List<NegotiationPoint> of(long relationshipId) {
    return entities
        .createQuery(
            "select p from NegotiationPoint p where p.relationshipId = :relationship order by p.id",
            NegotiationPoint.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }

  @Override
  public void keep(NegotiationPoint point) {
    entities.persist(point);
  }
}
