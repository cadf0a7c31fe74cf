package org.rapport.feedback.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaKeptActs implements KeptActs {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaKeptActs() {}

  JpaKeptActs(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(KeptAct act) {
    em.persist(act);
  }

  @Override
  public Optional<KeptAct> with(long id) {
    return Optional.ofNullable(em.find(KeptAct.class, id));
  }
}
