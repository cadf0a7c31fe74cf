package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaUpkeepLists implements UpkeepLists {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<SlippingLine> slipping(
      LocalDate until, Set<String> scope, UpkeepCursor from, int max) {
    JpaStatement sql =
        new JpaStatement().add("select c.stakeholder_id, s.name, c.touched_on, c.slips_on");
    slipping(sql, until, scope)
        .add("and (c.slips_on, c.stakeholder_id) > (?, ?)", from.day(), from.id())
        .add("order by c.slips_on, c.stakeholder_id limit ?", max);
    return rows(
        sql, row -> new SlippingLine(id(row[0]), (String) row[1], day(row[2]), day(row[3])));
  }

  @Override
  public int countSlipping(LocalDate until, Set<String> scope, int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    return count(slipping(sql, until, scope), most);
  }

  @Override
  public List<DueLine> due(LocalDate until, Set<String> scope, UpkeepCursor from, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select i.id, i.stakeholder_id, s.name, i.kind, i.recurrence, i.note, i.due_on");
    due(sql, until, scope)
        .add("and (i.due_on, i.id) > (?, ?)", from.day(), from.id())
        .add("order by i.due_on, i.id limit ?", max);
    return rows(sql, JpaUpkeepLists::dueLine);
  }

  @Override
  public int countDue(LocalDate until, Set<String> scope, int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    return count(due(sql, until, scope), most);
  }

  private static JpaStatement slipping(JpaStatement sql, LocalDate until, Set<String> scope) {
    sql.add("from stakeholder.cadence c")
        .add("join stakeholder.search_entry e on e.stakeholder_id = c.stakeholder_id")
        .add("join stakeholder.stakeholder s on s.id = c.stakeholder_id")
        .add("where c.slips_on <= ?", until);
    return inScope(sql, scope);
  }

  private static JpaStatement due(JpaStatement sql, LocalDate until, Set<String> scope) {
    sql.add("from stakeholder.upkeep_item i")
        .add("join stakeholder.search_entry e on e.stakeholder_id = i.stakeholder_id")
        .add("join stakeholder.stakeholder s on s.id = i.stakeholder_id")
        .add("where i.stopped_on is null and i.due_on <= ?", until);
    return inScope(sql, scope);
  }

  private static JpaStatement inScope(JpaStatement sql, Set<String> scope) {
    return scope.isEmpty()
        ? sql
        : sql.add("and e.facets && string_to_array(?, ' ')", String.join(" ", scope));
  }

  private int count(JpaStatement sql, int most) {
    Object found = sql.add("limit ?) counted", most).on(entities).getSingleResult();
    return ((Number) found).intValue();
  }

  private <T> List<T> rows(JpaStatement sql, Function<Object[], T> line) {
    List<T> rows = new ArrayList<>();
    for (Object row : sql.on(entities).getResultList()) {
      rows.add(line.apply((Object[]) row));
    }
    return rows;
  }

  private static DueLine dueLine(Object[] row) {
    return new DueLine(
        id(row[0]),
        id(row[1]),
        (String) row[2],
        UpkeepKind.valueOf((String) row[3]),
        (String) row[4],
        (String) row[5],
        day(row[6]));
  }

  private static long id(Object value) {
    return ((Number) value).longValue();
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
  }
}
