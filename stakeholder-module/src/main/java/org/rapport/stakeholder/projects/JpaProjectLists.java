package org.rapport.stakeholder.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.registry.DayCursor;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaProjectLists implements ProjectLists {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public List<ProjectLine> before(ProjectState state, DayCursor from, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select p.id, p.stakeholder_id, s.name, p.title, p.state, p.proposed_on,")
            .add(
                "(select count(*) from stakeholder.joint_project_talk t where t.project_id = p.id),")
            .add("p.answered_on");
    List<?> found =
        in(state, sql)
            .add("and (p.proposed_on, p.id) < (?, ?)", from.day(), from.id())
            .add("order by p.proposed_on desc, p.id desc limit ?", max)
            .on(entities)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(JpaProjectLists::line).toList();
  }

  @Override
  public int count(ProjectState state, int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    Object found = in(state, sql).add("limit ?) counted", most).on(entities).getSingleResult();
    return ((Number) found).intValue();
  }

  private JpaStatement in(ProjectState state, JpaStatement sql) {
    sql.add("from stakeholder.joint_project p")
        .add("join stakeholder.stakeholder s on s.id = p.stakeholder_id")
        .add("join stakeholder.search_entry e on e.stakeholder_id = p.stakeholder_id")
        .add("where true");
    if (state != null) {
      sql.add("and p.state = ?", state.name());
    }
    return scope.narrow(sql, null);
  }

  private static ProjectLine line(Object[] row) {
    return new ProjectLine(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        ProjectState.valueOf((String) row[4]),
        day(row[5]),
        ((Number) row[6]).intValue(),
        day(row[7]));
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
