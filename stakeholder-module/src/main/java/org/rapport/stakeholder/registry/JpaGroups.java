package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class JpaGroups implements Groups {

  private static final String TAKEN =
      """
      select count(g) from StakeholderGroup g
      where g.id <> :id and (lower(g.englishName) = lower(:name) or lower(g.chineseName) = lower(:name))
      """;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<StakeholderGroup> all() {
    return entities
        .createQuery(
            "select g from StakeholderGroup g order by g.position, g.id", StakeholderGroup.class)
        .getResultList();
  }

  @Override
  public void takeTurns() {
    entities
        .createNativeQuery("lock table stakeholder.stakeholder_group in share row exclusive mode")
        .executeUpdate();
  }

  @Override
  public Optional<StakeholderGroup> with(long id) {
    return Optional.ofNullable(entities.find(StakeholderGroup.class, id));
  }

  @Override
  public List<StakeholderGroup> withIds(Collection<Long> ids) {
    return ids.stream().map(this::with).flatMap(Optional::stream).toList();
  }

  @Override
  public boolean isTaken(String name, Long id) {
    return entities
            .createQuery(TAKEN, Long.class)
            .setParameter("id", Objects.requireNonNullElse(id, 0L))
            .setParameter("name", name)
            .getSingleResult()
        > 0;
  }

  @Override
  public void keep(StakeholderGroup group) {
    entities.persist(group);
    entities.flush();
  }
}
