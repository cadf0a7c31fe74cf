package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaUpkeepLists implements UpkeepLists {

  private enum Kept {
    UPKEEP,
    SLIPPING
  }

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public List<SlippingLine> slipping(LocalDate until, UpkeepCursor from, int max) {
    JpaStatement sql =
        new JpaStatement().add("select c.stakeholder_id, s.name, c.touched_on, c.slips_on from (");
    first(sql, Kept.SLIPPING, until, from, max)
        .add(") found join stakeholder.cadence c on c.stakeholder_id = found.id")
        .add("join stakeholder.stakeholder s on s.id = c.stakeholder_id")
        .add("order by c.slips_on, c.stakeholder_id");
    return rows(
        sql, row -> new SlippingLine(id(row[0]), (String) row[1], day(row[2]), day(row[3])));
  }

  @Override
  public int countSlipping(LocalDate until, int most) {
    return count(Kept.SLIPPING, until, most);
  }

  @Override
  public List<DueLine> due(LocalDate until, UpkeepCursor from, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select found.id, s.id, s.name, coalesce(i.kind, 'KEY_DATE'), coalesce(")
            .add("i.recurrence, case when k.lunar then 'LUNAR ' || k.month || '-' || k.day")
            .add("else 'YEARLY --' || to_char(k.month, 'fm00-') || to_char(k.day, 'fm00') end),")
            .add("coalesce(i.note, c.name || ' · ' || k.occasion), found.day from (");
    first(sql, Kept.UPKEEP, until, from, max)
        .add(") found left join stakeholder.upkeep_item i on i.id = found.id")
        .add("left join stakeholder.key_date k on k.id = found.id")
        .add("left join stakeholder.contact c on c.id = k.contact_id")
        .add(
            "join stakeholder.stakeholder s on s.id = coalesce(i.stakeholder_id, k.stakeholder_id)")
        .add("order by found.day, found.id");
    return rows(sql, JpaUpkeepLists::dueLine);
  }

  @Override
  public int countDue(LocalDate until, int most) {
    return count(Kept.UPKEEP, until, most);
  }

  /** Days and ids from there on. */
  private JpaStatement first(
      JpaStatement sql, Kept list, LocalDate until, UpkeepCursor from, int max) {
    return rows(sql.add("select distinct day, id"), list, until)
        .add("and (day, id) > (?, ?)", from.day(), from.id())
        .add("order by day, id limit ?) each_first order by day, id limit ?", max, max);
  }

  private int count(Kept list, LocalDate until, int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select distinct id");
    Object found =
        rows(sql, list, until)
            .add("order by day, id limit ?) each_first limit ?) counted", most, most)
            .on(entities)
            .getSingleResult();
    return ((Number) found).intValue();
  }

  /** Begins a subquery of everybody's days and ids, or one for each account in scope. */
  private JpaStatement rows(JpaStatement sql, Kept list, LocalDate until) {
    if (scope.isEverything()) {
      return sql.add("from (select distinct day, id from stakeholder.due_for")
          .add("where list = ? and day <= ?", list.name(), until);
    }
    return scope
        .each(sql)
        .add("day, id from stakeholder.due_for where account_id = a.account")
        .add("and list = ? and day <= ?", list.name(), until);
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
