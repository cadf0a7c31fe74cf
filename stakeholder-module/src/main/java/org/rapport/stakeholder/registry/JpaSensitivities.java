package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSensitivities implements Sensitivities {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Sensitivity> of(long stakeholderId) {
    return entities
        .createQuery(
            """
            select s from Sensitivity s where s.stakeholderId = :stakeholder and s.lapsedAt is null
            order by s.notedAt desc, s.id desc""",
            Sensitivity.class)
        .setParameter("stakeholder", stakeholderId)
        .getResultList();
  }

  @Override
  public Optional<Sensitivity> with(long id) {
    return Optional.ofNullable(entities.find(Sensitivity.class, id));
  }

  @Override
  public void keep(Sensitivity sensitivity) {
    entities.persist(sensitivity);
    entities.flush();
  }
}
