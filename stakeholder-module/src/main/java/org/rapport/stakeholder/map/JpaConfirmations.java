package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaConfirmations implements Confirmations {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void keep(Confirmation confirmation) {
    entities.persist(confirmation);
    entities.flush();
  }

  @Override
  public List<Confirmation> until(LocalDate day, int max) {
    return entities
        .createQuery(
            """
            select c from Confirmation c where c.confirmedOn <= :day
            order by c.confirmedOn desc, c.id desc""",
            Confirmation.class)
        .setParameter("day", day)
        .setMaxResults(max)
        .getResultList();
  }
}
