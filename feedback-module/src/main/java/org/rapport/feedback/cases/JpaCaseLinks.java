package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class JpaCaseLinks implements CaseLinks {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaCaseLinks() {}

  JpaCaseLinks(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Case> to(long stakeholder) {
    return em.createQuery("select c from FeedbackCase c where c.stakeholderId = :it", Case.class)
        .setParameter("it", stakeholder)
        .getResultList();
  }

  @Override
  public Set<Long> among(Collection<Long> stakeholders) {
    if (stakeholders.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        em.createQuery(
                "select distinct c.stakeholderId from FeedbackCase c where c.stakeholderId in :some",
                Long.class)
            .setParameter("some", stakeholders)
            .getResultList());
  }

  @Override
  public void moved(long merge, Collection<Case> cases) {
    em.flush();
    for (Case one : cases) {
      em.createNativeQuery("insert into feedback.moved_case (merge_id, case_id) values (?1, ?2)")
          .setParameter(1, merge)
          .setParameter(2, one.id())
          .executeUpdate();
    }
  }

  @Override
  public List<Case> takeMoved(long merge, long stakeholder) {
    List<?> ids =
        em.createNativeQuery("select case_id from feedback.moved_case where merge_id = ?1")
            .setParameter(1, merge)
            .getResultList();
    em.createNativeQuery("delete from feedback.moved_case where merge_id = ?1")
        .setParameter(1, merge)
        .executeUpdate();
    return ids.stream()
        .map(id -> em.find(Case.class, ((Number) id).longValue()))
        .filter(one -> one != null && Long.valueOf(stakeholder).equals(one.stakeholderId()))
        .toList();
  }
}
