package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaGreetings implements Greetings {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Greeting> with(long id) {
    return Optional.ofNullable(entities.find(Greeting.class, id));
  }

  @Override
  public Greeting again(Greeting greeting) {
    entities.refresh(greeting);
    return greeting;
  }

  @Override
  public Optional<Greeting> locked(long id) {
    return Optional.ofNullable(entities.find(Greeting.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Greeting> latest(Long madeBy, int before, int max) {
    TypedQuery<Greeting> query =
        entities.createQuery(
            "select g from Greeting g"
                + (madeBy == null ? "" : " where g.madeBy = :by")
                + " order by g.changedAt desc, g.id desc",
            Greeting.class);
    if (madeBy != null) {
      query.setParameter("by", madeBy);
    }
    return query.setFirstResult(before).setMaxResults(max).getResultList();
  }

  @Override
  public int count(Long madeBy) {
    JpaStatement sql = new JpaStatement().add("select count(*) from stakeholder.greeting");
    if (madeBy != null) {
      sql.add("where made_by = ?", madeBy);
    }
    return ((Number) sql.on(entities).getSingleResult()).intValue();
  }

  @Override
  public void keep(Greeting greeting) {
    entities.persist(greeting);
    entities.flush();
  }

  @Override
  public void remove(Greeting draft) {
    entities.remove(draft);
    entities.flush();
  }

  @Override
  public GreetingTemplate template(Occasion occasion) {
    return entities.find(GreetingTemplate.class, occasion);
  }
}
