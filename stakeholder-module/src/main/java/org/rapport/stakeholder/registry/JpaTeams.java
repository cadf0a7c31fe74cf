package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

@ApplicationScoped
class JpaTeams implements Teams {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Set<Long> of(long manager) {
    Set<Long> team = new TreeSet<>(Set.of(manager));
    List<?> members =
        new JpaStatement()
            .add("select member_id from stakeholder.team_member where manager_id = ?", manager)
            .on(entities)
            .getResultList();
    members.forEach(member -> team.add(((Number) member).longValue()));
    return team;
  }

  @Override
  public Set<Long> managersOf(long member) {
    Set<Long> managers = new TreeSet<>();
    List<?> found =
        new JpaStatement()
            .add("select manager_id from stakeholder.team_member where member_id = ?", member)
            .on(entities)
            .getResultList();
    found.forEach(manager -> managers.add(((Number) manager).longValue()));
    return managers;
  }

  @Override
  public void replace(long manager, Collection<Long> members) {
    new JpaStatement()
        .add("delete from stakeholder.team_member where manager_id = ?", manager)
        .on(entities)
        .executeUpdate();
    for (long member : members) {
      new JpaStatement()
          .add("insert into stakeholder.team_member values (?, ?)", manager, member)
          .on(entities)
          .executeUpdate();
    }
  }
}
