package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaHolds implements Holds {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaHolds() {}

  JpaHolds(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Hold> on(long caseId) {
    return em.createQuery(
            "select h from Hold h where h.caseId = :id and h.liftedAt is null", Hold.class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void keep(Hold hold) {
    em.persist(hold);
  }
}
