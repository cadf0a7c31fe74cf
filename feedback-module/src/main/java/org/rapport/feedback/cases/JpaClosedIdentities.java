package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

@ApplicationScoped
class JpaClosedIdentities implements ClosedIdentities {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaClosedIdentities() {}

  JpaClosedIdentities(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Complainant> takeOpen(int most) {
    List<?> ids =
        em.createNativeQuery(
                """
                delete from feedback.complainants_to_close where case_id in (
                  select case_id from feedback.complainants_to_close limit ?1
                  for update skip locked)
                returning case_id""")
            .setParameter(1, most)
            .getResultList();
    return ids.stream()
        .map(id -> em.find(Complainant.class, ((Number) id).longValue()))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<String> vaultKeys() {
    return em.createQuery(
            "select distinct k.vaultKey from Complainant k where k.vaultKey is not null",
            String.class)
        .getResultList();
  }

  @Override
  public List<Complainant> closedWith(String vaultKey, int most) {
    return em.createQuery("select k from Complainant k where k.vaultKey = :key", Complainant.class)
        .setParameter("key", vaultKey)
        .setMaxResults(most)
        .getResultList();
  }
}
