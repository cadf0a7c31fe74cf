package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaIncidents implements Incidents {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<Incident> with(long id) {
    return Optional.ofNullable(entities.find(Incident.class, id));
  }

  @Override
  public List<Incident> of(long stakeholderId, int max) {
    return entities
        .createQuery(
            """
            select i from Incident i where i.stakeholderId = :stakeholder
            order by i.reportedAt desc, i.id desc""",
            Incident.class)
        .setParameter("stakeholder", stakeholderId)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public void keep(Incident incident) {
    entities.persist(incident);
    entities.flush();
  }
}
