package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class JpaNearBreaches implements NearBreaches {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaNearBreaches() {}

  JpaNearBreaches(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Case> take(Instant now, int most) {
    List<?> ids =
        em.createNativeQuery(
                """
                update feedback.cases set warned_for = due_at where id in (
                  select c.id from feedback.cases c
                  where c.state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING')
                    and c.waiting_since is null and c.warned_for is distinct from c.due_at
                    and c.warn_at <= ?1 and c.due_at > ?1
                  order by c.warn_at limit ?2 for update skip locked)
                returning id""")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList();
    return ids.stream().map(id -> em.find(Case.class, ((Number) id).longValue())).toList();
  }
}
