package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaActions implements Actions {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<ImprovementAction> with(long id) {
    return Optional.ofNullable(entities.find(ImprovementAction.class, id));
  }

  @Override
  public List<ImprovementAction> of(long reviewId) {
    return entities
        .createQuery(
            "select a from ImprovementAction a where a.reviewId = :review order by a.id",
            ImprovementAction.class)
        .setParameter("review", reviewId)
        .getResultList();
  }

  @Override
  public void keep(ImprovementAction action) {
    entities.persist(action);
    entities.flush();
  }
}
