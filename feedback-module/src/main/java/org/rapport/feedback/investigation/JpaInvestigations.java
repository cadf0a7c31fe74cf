package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaInvestigations implements Investigations {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaInvestigations() {}

  JpaInvestigations(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Plan> plan(long caseId) {
    return Optional.ofNullable(em.find(Plan.class, caseId));
  }

  @Override
  public List<InquiryTask> tasks(long caseId) {
    return of(InquiryTask.class, caseId);
  }

  @Override
  public List<InquiryTask> tasksOf(String reference) {
    return em.createQuery(
            "select t from InquiryTask t, FeedbackCase c"
                + " where c.reference = :it and t.caseId = c.id order by t.number",
            InquiryTask.class)
        .setParameter("it", reference)
        .getResultList();
  }

  @Override
  public List<Evidence> evidence(long caseId) {
    return of(Evidence.class, caseId);
  }

  @Override
  public void keep(Object newRecord) {
    em.persist(newRecord);
  }

  private <T> List<T> of(Class<T> type, long caseId) {
    String query =
        "select r from " + type.getSimpleName() + " r where r.caseId = :id order by r.number";
    return em.createQuery(query, type).setParameter("id", caseId).getResultList();
  }
}
