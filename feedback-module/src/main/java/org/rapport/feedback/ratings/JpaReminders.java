package org.rapport.feedback.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class JpaReminders implements Reminders {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaReminders() {}

  JpaReminders(EntityManager em) {
    this.em = em;
  }

  @Override
  public void plan(String reference, LocalDate day) {
    em.createNativeQuery(
            """
            insert into feedback.rating_reminders (reference, due_on) values (?1, ?2)
            on conflict (reference) do update set due_on = excluded.due_on
            where rating_reminders.sent_at is null""")
        .setParameter(1, reference)
        .setParameter(2, day)
        .executeUpdate();
  }

  @Override
  public List<String> due(LocalDate today, int most) {
    List<?> references =
        em.createNativeQuery(
                """
                select reference from feedback.rating_reminders
                where sent_at is null and due_on <= ?1
                order by due_on limit ?2 for update skip locked""")
            .setParameter(1, today)
            .setParameter(2, most)
            .getResultList();
    return references.stream().map(String::valueOf).toList();
  }

  @Override
  public void forget(String reference) {
    em.createNativeQuery("delete from feedback.rating_reminders where reference = ?1")
        .setParameter(1, reference)
        .executeUpdate();
  }

  @Override
  public void done(String reference, Instant now) {
    em.createNativeQuery("update feedback.rating_reminders set sent_at = ?2 where reference = ?1")
        .setParameter(1, reference)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
