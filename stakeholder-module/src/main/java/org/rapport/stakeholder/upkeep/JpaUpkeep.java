package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaUpkeep implements Upkeep {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Optional<UpkeepItem> with(long id) {
    return Optional.ofNullable(entities.find(UpkeepItem.class, id));
  }

  @Override
  public List<UpkeepItem> planOf(long stakeholderId) {
    return entities
        .createQuery(
            """
            select i from UpkeepItem i where i.stakeholderId = :stakeholder and i.stoppedOn is null
            order by i.dueOn, i.id""",
            UpkeepItem.class)
        .setParameter("stakeholder", stakeholderId)
        .getResultList();
  }

  @Override
  public void keep(UpkeepItem item) {
    entities.persist(item);
    entities.flush();
  }

  @Override
  public Optional<Cadence> cadenceOf(long stakeholderId) {
    return Optional.ofNullable(entities.find(Cadence.class, stakeholderId));
  }

  @Override
  public void keep(Cadence cadence) {
    entities.persist(cadence);
    entities.flush();
  }
}
