package org.rapport.feedback.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaRedactions implements Redactions {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaRedactions() {}

  JpaRedactions(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Redaction> of(long caseId) {
    return em.createQuery(
            "select r from Redaction r where r.caseId = :id order by r.number", Redaction.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  @Override
  public void keep(Redaction redaction) {
    em.persist(redaction);
  }
}
