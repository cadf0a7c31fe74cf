package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

@ApplicationScoped
class JpaDemonstrationCases implements DemonstrationCases {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaDemonstrationCases() {}

  JpaDemonstrationCases(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Case> handled(Set<Severity> severities, int most) {
    return em.createQuery(
            "select c from FeedbackCase c where c.matter.type = :type"
                + " and c.progress.assessment.severity in :severities"
                + " and c.progress.assessedAt is not null and c.assigneeId is not null"
                + " order by c.clock.receivedAt desc, c.id",
            Case.class)
        .setParameter("type", FeedbackType.COMPLAINT)
        .setParameter("severities", severities)
        .setMaxResults(most)
        .getResultList();
  }
}
