package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaEndedCases implements EndedCases {

  /** When a case {@code c} that has ended was last touched. */
  static final String TOUCHED =
      """
      greatest(c.closed_at, c.changed_at,
        (select max(t.happened_at) from feedback.timeline t where t.case_id = c.id))""";

  /** Those of which nothing is owed any more. */
  static final String DONE =
      """
      c.state in ('CLOSED', 'WITHDRAWN')
        and not exists (select 1 from feedback.remedies a
          where a.case_id = c.id and a.state = 'OPEN')
        and not exists (select 1 from feedback.imposed_duties d
          where d.case_id = c.id and d.ended_at is null)
        and not exists (select 1 from feedback.referrals f
          where f.case_id = c.id and f.finding is null)""";

  static final String HELD =
      " exists (select 1 from feedback.holds h where h.case_id = c.id and h.lifted_at is null)";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaEndedCases() {}

  JpaEndedCases(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Long> locked(String reference) {
    List<?> ids =
        em.createNativeQuery("select id from feedback.cases where reference = ?1 for update")
            .setParameter(1, reference)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  @Override
  public boolean isHeld(long caseId) {
    return isTrue(HELD, caseId);
  }

  @Override
  public boolean isOwed(long caseId) {
    return !isTrue(DONE, caseId);
  }

  private boolean isTrue(String condition, long caseId) {
    Query query = of("select 1 from feedback.cases c where c.id = ?1 and " + condition, caseId);
    return !query.getResultList().isEmpty();
  }

  @Override
  public Instant touched(long caseId) {
    Number second =
        (Number)
            of(
                    "select cast(extract(epoch from %s) as bigint) from feedback.cases c where c.id = ?1"
                        .formatted(TOUCHED),
                    caseId)
                .getSingleResult();
    return Instant.ofEpochSecond(second.longValue());
  }

  private Query of(String sql, long caseId) {
    return em.createNativeQuery(sql).setParameter(1, caseId);
  }
}
