package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaHouseOutlines implements HouseOutlines {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public HouseOutline get() {
    return entities.find(HouseOutline.class, HouseOutline.ID);
  }

  @Override
  public void keep(HouseOutline outline) {
    entities.persist(outline);
    entities.flush();
  }
}
