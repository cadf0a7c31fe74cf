package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaOutsideFactors implements OutsideFactors {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<OutsideFactor> with(long id) {
    return Optional.ofNullable(entities.find(OutsideFactor.class, id));
  }

  @Override
  public List<OutsideFactor> all() {
    return entities
        .createQuery(
            "select f from OutsideFactor f order by f.since desc, f.id desc", OutsideFactor.class)
        .getResultList();
  }

  @Override
  public void keep(OutsideFactor factor) {
    entities.persist(factor);
    entities.flush();
  }
}
