package org.rapport.stakeholder.map;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaMapRows implements MapRows {

  private static final String LATEST =
      """
      (select influence, interest, rated_on from stakeholder.map_rating r
        where r.stakeholder_id = s.id and r.rated_on <= ?
        order by r.rated_on desc, r.recorded_at desc, r.id desc limit 1)""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public boolean isEverything() {
    return scope.isEverything();
  }

  @Override
  public Map<Position, Long> counts(LocalDate day, Long group) {
    List<?> found =
        new JpaStatement()
            .add("select influence, interest, sum(delta)")
            .add("from stakeholder.map_counted_until(?)", Date.valueOf(day))
            .add("where group_id = ?", group == null ? Counts.EVERYBODY : group)
            .add("group by influence, interest having sum(delta) > 0")
            .on(entities)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .collect(toMap(row -> position(row, 0), row -> ((Number) row[2]).longValue()));
  }

  @Override
  public List<MapPoint> points(
      LocalDate day, LocalDate since, Long group, Position cell, long after, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select s.id, s.name, now.influence, now.interest, now.rated_on,")
            .add("past.influence, past.interest from (");
    if (scope.isEverything()) {
      rated(sql, day, cell, after);
    } else {
      ratedInScope(sql, day, group, cell, after, max);
    }
    sql.add(") rated join stakeholder.stakeholder s on s.id = rated.stakeholder_id")
        .add("join stakeholder.search_entry e on e.stakeholder_id = s.id")
        .add("join lateral " + LATEST + " now on true", Date.valueOf(day))
        .add(
            "left join lateral " + LATEST + " past on true",
            Date.valueOf(since == null ? day : since))
        .add("where true");
    if (scope.isEverything()) {
      inCell(scope.narrow(sql, group), cell);
    }
    List<?> found = sql.add("order by s.id limit ?", max).on(entities).getResultList();
    return found.stream().map(Object[].class::cast).map(row -> point(row, since != null)).toList();
  }

  /** Everybody who ever was in the cell. */
  private static void rated(JpaStatement sql, LocalDate day, Position cell, long after) {
    sql.add("select distinct stakeholder_id from stakeholder.map_rating")
        .add("where rated_on <= ? and stakeholder_id > ?", Date.valueOf(day), after);
    if (cell != null) {
      sql.add("and influence = ? and interest = ?", cell.influence(), cell.interest());
    }
  }

  /** The first of each account's, who are few beside all who were rated. */
  private void ratedInScope(
      JpaStatement sql, LocalDate day, Long group, Position cell, long after, int max) {
    scope
        .each(sql.add("select distinct stakeholder_id"))
        .add("s.id as stakeholder_id from")
        .add("(select stakeholder_id as id, account_id, marks from stakeholder.listed) s")
        .add("join lateral " + LATEST + " now on true", Date.valueOf(day))
        .add("where s.account_id = a.account and s.id > ?", after);
    inCell(ScopedEntries.marked(sql, group), cell)
        .add("order by s.id limit ?) of_each order by stakeholder_id limit ?", max, max);
  }

  private static JpaStatement inCell(JpaStatement sql, Position cell) {
    return cell == null
        ? sql
        : sql.add("and now.influence = ? and now.interest = ?", cell.influence(), cell.interest());
  }

  private static MapPoint point(Object[] row, boolean compared) {
    Position before = compared && row[5] != null ? position(row, 5) : null;
    return new MapPoint(
        ((Number) row[0]).longValue(),
        (String) row[1],
        position(row, 2),
        ((Date) row[4]).toLocalDate(),
        before);
  }

  private static Position position(Object[] row, int column) {
    return new Position(((Number) row[column]).intValue(), ((Number) row[column + 1]).intValue());
  }
}
