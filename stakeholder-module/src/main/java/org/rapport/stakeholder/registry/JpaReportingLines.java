package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.stakeholder.ReportingLines;

@ApplicationScoped
class JpaReportingLines implements ReportingLines {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Set<Long> upFrom(long account) {
    Set<Long> line = new TreeSet<>();
    List<?> found =
        new JpaStatement()
            .add("with recursive line (id) as (select cast(? as bigint) union", account)
            .add("select t.manager_id from stakeholder.team_member t")
            .add("join line on t.member_id = line.id) select id from line")
            .on(entities)
            .getResultList();
    found.forEach(id -> line.add(((Number) id).longValue()));
    return line;
  }
}
