package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaWebhooks implements Webhooks {

  @PersistenceContext(unitName = "platform")
  private EntityManager em;

  protected JpaWebhooks() {}

  JpaWebhooks(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Webhook webhook) {
    em.persist(webhook);
    em.flush();
  }

  @Override
  public Optional<Webhook> with(long id) {
    return Optional.ofNullable(em.find(Webhook.class, id));
  }

  @Override
  public List<Webhook> all() {
    return em.createQuery("select w from Webhook w order by w.name, w.id", Webhook.class)
        .getResultList();
  }

  @Override
  public void remove(Webhook webhook) {
    em.remove(webhook);
  }
}
