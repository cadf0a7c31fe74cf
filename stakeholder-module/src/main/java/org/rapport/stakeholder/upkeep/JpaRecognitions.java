package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaRecognitions implements Recognitions {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Recognition> of(long stakeholderId, int max) {
    return entities
        .createQuery(
            """
            select r from Recognition r where r.stakeholderId = :stakeholder
            order by r.shownOn desc, r.id desc""",
            Recognition.class)
        .setParameter("stakeholder", stakeholderId)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public void keep(Recognition recognition) {
    entities.persist(recognition);
  }
}
