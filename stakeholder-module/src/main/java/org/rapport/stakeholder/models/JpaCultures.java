package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCultures implements Cultures {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<CultureAnalysis> with(long id) {
    return Optional.ofNullable(entities.find(CultureAnalysis.class, id));
  }

  @Override
  public List<CultureAnalysis> all() {
    return entities
        .createQuery("select c from CultureAnalysis c order by c.day desc", CultureAnalysis.class)
        .getResultList();
  }

  @Override
  public void keep(CultureAnalysis analysis) {
    entities.persist(analysis);
    entities.flush();
  }
}
