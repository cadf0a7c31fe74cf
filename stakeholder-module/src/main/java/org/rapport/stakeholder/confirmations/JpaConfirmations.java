package org.rapport.stakeholder.confirmations;

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
  public List<Confirmation> of(Subject subject, LocalDate from, LocalDate until, int max) {
    return entities
        .createQuery(
            """
            select c from Confirmation c where c.subject = :subject
            and c.confirmedOn >= :from and c.confirmedOn <= :until
            order by c.confirmedOn desc, c.id desc""",
            Confirmation.class)
        .setParameter("subject", subject)
        .setParameter("from", from)
        .setParameter("until", until)
        .setMaxResults(max)
        .getResultList();
  }
}
