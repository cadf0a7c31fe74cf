package org.rapport.feedback.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaUnreadFiles implements UnreadFiles {

  private static final int MOST_TRIES = 3;

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaUnreadFiles() {}

  JpaUnreadFiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<UnreadFile> next(Instant now, Instant until) {
    List<?> rows =
        em.createNativeQuery(
                """
                update feedback.files_to_read q set tries = q.tries + 1, next_at = ?1
                from feedback.attachments a
                where a.file_id = q.file_id and q.id = (
                  select id from feedback.files_to_read
                  where tries < ?2 and next_at <= ?3 order by next_at, id limit 1
                  for update skip locked)
                returning q.id, q.file_id, a.case_id""")
            .setParameter(1, until.atOffset(ZoneOffset.UTC))
            .setParameter(2, MOST_TRIES)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream().findFirst().map(row -> file((Object[]) row));
  }

  private static UnreadFile file(Object[] row) {
    return new UnreadFile(number(row[0]), number(row[1]), number(row[2]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  @Override
  public void postpone(UnreadFile file, Instant until) {
    em.createNativeQuery(
            "update feedback.files_to_read set tries = tries - 1, next_at = ?2 where id = ?1")
        .setParameter(1, file.id())
        .setParameter(2, until.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public void forget(long fileId, Instant until) {
    int forgotten =
        em.createNativeQuery("delete from feedback.file_texts where file_id = ?1")
            .setParameter(1, fileId)
            .executeUpdate();
    if (forgotten > 0) {
      em.createNativeQuery("insert into feedback.files_to_read (file_id, next_at) values (?1, ?2)")
          .setParameter(1, fileId)
          .setParameter(2, until.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  @Override
  public void done(UnreadFile file) {
    em.createNativeQuery("delete from feedback.files_to_read where id = ?1")
        .setParameter(1, file.id())
        .executeUpdate();
  }
}
