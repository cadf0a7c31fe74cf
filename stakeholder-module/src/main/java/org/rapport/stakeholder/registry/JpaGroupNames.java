package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.stakeholder.GroupName;
import org.rapport.stakeholder.StakeholderGroups;

@ApplicationScoped
@Transactional
class JpaGroupNames implements StakeholderGroups {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<GroupName> all() {
    return entities
        .createQuery(
            "select g from StakeholderGroup g order by g.position, g.id", StakeholderGroup.class)
        .getResultStream()
        .map(JpaGroupNames::name)
        .toList();
  }

  private static GroupName name(StakeholderGroup group) {
    GroupEntry entry = group.entry();
    return new GroupName(group.id(), entry.englishName(), entry.chineseName(), entry.retired());
  }

  @Override
  public Set<Long> of(long stakeholder) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select group_id from stakeholder.stakeholder_in_group where stakeholder_id = ?")
            .setParameter(1, stakeholder)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }
}
