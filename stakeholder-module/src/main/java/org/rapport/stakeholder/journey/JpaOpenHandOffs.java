package org.rapport.stakeholder.journey;

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
class JpaOpenHandOffs implements OpenHandOffs {

  private static final String DAY = "coalesce(h.due_on, date '9999-12-31')";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public List<HandOffLine> after(DayCursor from, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select h.id, r.id, s.name, h.practice, h.what, h.whom, h.handed_on, h.due_on");
    List<?> found =
        open(sql)
            .add("and (" + DAY + ", h.id) > (?, ?)", from.day(), from.id())
            .add("order by " + DAY + ", h.id limit ?", max)
            .on(entities)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(JpaOpenHandOffs::line).toList();
  }

  @Override
  public int count(int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    Object found = open(sql).add("limit ?) counted", most).on(entities).getSingleResult();
    return ((Number) found).intValue();
  }

  private JpaStatement open(JpaStatement sql) {
    return scope.narrow(
        sql.add("from stakeholder.hand_off h")
            .add("join stakeholder.relationship r on r.id = h.relationship_id")
            .add("join stakeholder.stakeholder s on s.id = r.stakeholder_id")
            .add("join stakeholder.search_entry e on e.stakeholder_id = r.stakeholder_id")
            .add("where h.settled_on is null"),
        null);
  }

  private static HandOffLine line(Object[] row) {
    return new HandOffLine(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        Practice.valueOf((String) row[3]),
        (String) row[4],
        (String) row[5],
        day(row[6]),
        day(row[7]));
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
