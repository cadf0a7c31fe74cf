package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaHandOffs implements HandOffs {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<HandOff> with(long relationshipId, long id) {
    return Optional.ofNullable(entities.find(HandOff.class, id))
        .filter(found -> found.relationshipId() == relationshipId);
  }

  @Override
  public List<HandOff> of(long relationshipId) {
    return entities
        .createQuery(
            """
            select h from HandOff h where h.relationshipId = :relationship
            order by h.handedOn desc, h.id desc""",
            HandOff.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }

  @Override
  public void keep(HandOff handOff) {
    entities.persist(handOff);
  }
}
