package org.rapport.feedback.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaRules implements Rules {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaRules() {}

  JpaRules(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<KeptRule> all() {
    return em.createQuery("select r from KeptRule r order by r.place, r.id", KeptRule.class)
        .getResultList();
  }

  @Override
  public void add(KeptRule rule) {
    em.persist(rule);
  }

  @Override
  public List<Long> safetyContacts() {
    return em.createQuery("select c.staffId from SafetyContact c", Long.class).getResultList();
  }

  @Override
  public void replaceSafetyContacts(Collection<Long> accounts) {
    em.createQuery("delete from SafetyContact c").executeUpdate();
    accounts.forEach(account -> em.persist(new SafetyContact(account)));
  }

  @Override
  public void takeTurns() {
    em.createNativeQuery("lock table feedback.routing_rule in share row exclusive mode")
        .executeUpdate();
  }
}
