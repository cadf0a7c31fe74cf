package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRoles implements Roles {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Responsibility> responsibilities() {
    return entities
        .createQuery("select r from Responsibility r", Responsibility.class)
        .getResultList();
  }

  @Override
  public Optional<Responsibility> responsibility(PracticeActivity activity) {
    return Optional.ofNullable(entities.find(Responsibility.class, activity));
  }

  @Override
  public List<GroupTitles> titles() {
    return entities.createQuery("select t from GroupTitles t", GroupTitles.class).getResultList();
  }

  @Override
  public Optional<GroupTitles> titles(long groupId) {
    return Optional.ofNullable(entities.find(GroupTitles.class, groupId));
  }

  @Override
  public void keep(Responsibility responsibility) {
    entities.persist(responsibility);
    entities.flush();
  }

  @Override
  public void keep(GroupTitles titles) {
    entities.persist(titles);
    entities.flush();
  }
}
