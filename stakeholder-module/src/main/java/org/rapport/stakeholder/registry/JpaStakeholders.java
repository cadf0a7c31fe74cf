package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaStakeholders implements Stakeholders {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject SearchIndex index;

  @Override
  public Optional<Stakeholder> with(long id) {
    return Optional.ofNullable(entities.find(Stakeholder.class, id));
  }

  @Override
  public void keep(Stakeholder stakeholder) {
    entities.persist(stakeholder);
    entities.flush();
    index.put(SearchEntry.of(stakeholder));
  }
}
