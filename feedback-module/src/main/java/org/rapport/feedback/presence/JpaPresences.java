package org.rapport.feedback.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class JpaPresences implements Presences {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaPresences() {}

  JpaPresences(EntityManager em) {
    this.em = em;
  }

  @Override
  public void note(String reference, long staffId, boolean writing, Instant now) {
    em.createNativeQuery(
            "insert into feedback.case_presence (reference, staff_id, writing, seen_at)"
                + " values (?1, ?2, ?3, ?4) on conflict (reference, staff_id)"
                + " do update set writing = excluded.writing, seen_at = excluded.seen_at")
        .setParameter(1, reference)
        .setParameter(2, staffId)
        .setParameter(3, writing)
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public List<Seen> others(String reference, long staffId, Instant since) {
    List<?> rows =
        em.createNativeQuery(
                "select staff_id, writing, extract(epoch from seen_at)"
                    + " from feedback.case_presence"
                    + " where reference = ?1 and staff_id <> ?2 and seen_at > ?3"
                    + " order by writing desc, seen_at desc limit 20")
            .setParameter(1, reference)
            .setParameter(2, staffId)
            .setParameter(3, since.atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream().map(row -> seen((Object[]) row)).toList();
  }

  private static Seen seen(Object[] row) {
    return new Seen(
        ((Number) row[0]).longValue(),
        (Boolean) row[1],
        Instant.ofEpochSecond(((Number) row[2]).longValue()));
  }
}
