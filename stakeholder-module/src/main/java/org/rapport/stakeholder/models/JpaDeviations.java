package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDeviations implements Deviations {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Event<DeviationKept> kept;

  @Override
  public Optional<Deviation> with(long id) {
    return Optional.ofNullable(entities.find(Deviation.class, id));
  }

  @Override
  public List<Deviation> of(long relationshipId) {
    return entities
        .createQuery(
            "select d from Deviation d where d.relationshipId = :id order by d.id desc",
            Deviation.class)
        .setParameter("id", relationshipId)
        .getResultList();
  }

  @Override
  public List<Deviation> pending(long after, int size) {
    return entities
        .createQuery(
            "select d from Deviation d where d.state = :pending and d.id > :after order by d.id",
            Deviation.class)
        .setParameter("pending", DeviationState.PENDING)
        .setParameter("after", after)
        .setMaxResults(size + 1)
        .getResultList();
  }

  @Override
  public long countPending() {
    return entities
        .createQuery("select count(d) from Deviation d where d.state = :pending", Long.class)
        .setParameter("pending", DeviationState.PENDING)
        .getSingleResult();
  }

  @Override
  public void keep(Deviation deviation) {
    entities.persist(deviation);
    entities.flush();
    kept.fire(new DeviationKept(deviation.relationshipId()));
  }
}
