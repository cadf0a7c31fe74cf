package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.MailIntake.Result;

@ApplicationScoped
@Transactional
class JpaMailboxCourse implements MailboxCourse {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaMailboxCourse() {}

  JpaMailboxCourse(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean lease(long owner, Instant now, Instant until) {
    return em.createQuery(
                "update Mailbox m set m.owner = :owner, m.leasedUntil = :until"
                    + " where m.leasedUntil <= :now or m.owner = :owner")
            .setParameter("owner", owner)
            .setParameter("until", until)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public void ended(long owner, Instant now, Result result) {
    em.createQuery(
            "update Mailbox m set m.owner = null, m.leasedUntil = :now, m.fetchedAt = :now,"
                + " m.result = :result where m.owner = :owner")
        .setParameter("owner", owner)
        .setParameter("now", now)
        .setParameter("result", result)
        .executeUpdate();
  }

  @Override
  public Optional<Last> last() {
    return em.createQuery("select m from Mailbox m", Mailbox.class).getSingleResult().last();
  }
}
