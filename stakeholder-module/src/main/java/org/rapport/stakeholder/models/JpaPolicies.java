package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPolicies implements Policies {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Policy> with(long id) {
    return Optional.ofNullable(entities.find(Policy.class, id));
  }

  @Override
  public List<Policy> all() {
    return entities
        .createQuery("select p from Policy p order by p.kind, p.begins, p.id", Policy.class)
        .getResultList();
  }

  @Override
  public void keep(Policy policy) {
    entities.persist(policy);
    entities.flush();
  }
}
