package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaReferrals implements Referrals {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaReferrals() {}

  JpaReferrals(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<OutsideBody> bodies() {
    return em.createQuery("select b from OutsideBody b order by b.name", OutsideBody.class)
        .getResultList();
  }

  @Override
  public Optional<OutsideBody> body(long id) {
    return Optional.ofNullable(em.find(OutsideBody.class, id));
  }

  @Override
  public List<Referral> of(long caseId) {
    return of(Referral.class, caseId);
  }

  @Override
  public List<ImposedDuty> duties(long caseId) {
    return of(ImposedDuty.class, caseId);
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
