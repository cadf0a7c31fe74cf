package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class JpaOpenCases implements OpenCases {

  /** The states and the order are those of an index; a breach is never moved. */
  private static final String IDS =
      "select c.id from feedback.cases c"
          + " where c.state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and c.due_at is not null"
          + " and (c.due_at, c.id) > (?, ?) and (c.due_at >= ? or c.waiting_since is not null"
          + " or c.update_due_at >= ?)"
          + " order by c.due_at, c.id limit ?";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaOpenCases() {}

  JpaOpenCases(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Case> after(Place place, Instant now, int most) {
    List<?> ids =
        em.createNativeQuery(IDS)
            .setParameter(1, Timestamp.from(place.due()))
            .setParameter(2, place.id())
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, Timestamp.from(now))
            .setParameter(5, most)
            .getResultList();
    return ids.isEmpty() ? List.of() : read(ids);
  }

  private List<Case> read(List<?> ids) {
    return em.createQuery(
            "select distinct c from FeedbackCase c left join fetch c.moves where c.id in :ids",
            Case.class)
        .setParameter("ids", ids)
        .getResultStream()
        .sorted(Comparator.comparing((Case c) -> c.clock().dueAt()).thenComparing(Case::id))
        .toList();
  }
}
