package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaLabels implements Labels {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaLabels() {}

  JpaLabels(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<String> of(long caseId) {
    return em.createQuery(
            "select l.label from CaseLabel l where l.caseId = :id order by l.label", String.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  @Override
  public List<String> all(int most) {
    return em.createQuery("select distinct l.label from CaseLabel l order by l.label", String.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void put(long caseId, String label) {
    if (em.find(CaseLabel.class, new CaseLabel.Key(caseId, label)) == null) {
      em.persist(new CaseLabel(caseId, label));
    }
  }

  @Override
  public void take(long caseId, String label) {
    CaseLabel found = em.find(CaseLabel.class, new CaseLabel.Key(caseId, label));
    if (found != null) {
      em.remove(found);
    }
  }
}
