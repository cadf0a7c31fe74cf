package org.rapport.feedback.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaTemplates implements Templates {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaTemplates() {}

  JpaTemplates(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<KeptTemplate> all() {
    return em.createQuery("select t from KeptTemplate t order by t.id", KeptTemplate.class)
        .getResultList();
  }

  @Override
  public void add(KeptTemplate template) {
    em.persist(template);
  }

  @Override
  public void takeTurns() {
    em.createNativeQuery("lock table feedback.reply_template in share row exclusive mode")
        .executeUpdate();
  }
}
