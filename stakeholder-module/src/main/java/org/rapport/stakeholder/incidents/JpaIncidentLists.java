package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaIncidentLists implements IncidentLists {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Row> page(
      IncidentFilter filter,
      IncidentReader reader,
      Set<String> scope,
      IncidentCursor from,
      int max) {
    String key = filter.isByDeadline() ? "i.due_at" : "i.reported_at";
    String way = filter.isByDeadline() ? "asc" : "desc";
    JpaStatement sql =
        new JpaStatement()
            .add("select i.id, i.stakeholder_id, s.name, i.kind, i.level, i.handler_id,")
            .add("i.reported_at, i.due_at, i.resolved_on");
    hits(sql, filter, reader, scope);
    if (from != null) {
      sql.add("and (" + key + ", i.id)").add(filter.isByDeadline() ? ">" : "<");
      sql.add("(?, ?)", Timestamp.from(from.at()), from.id());
    }
    sql.add("order by " + key + " " + way + ", i.id " + way + " limit ?", max);
    List<Row> rows = new ArrayList<>();
    for (Object row : sql.on(entities).getResultList()) {
      rows.add(row((Object[]) row));
    }
    return rows;
  }

  @Override
  public int count(IncidentFilter filter, IncidentReader reader, Set<String> scope, int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    hits(sql, filter, reader, scope).add("limit ?) counted", most);
    return ((Number) sql.on(entities).getSingleResult()).intValue();
  }

  private static JpaStatement hits(
      JpaStatement sql, IncidentFilter filter, IncidentReader reader, Set<String> scope) {
    sql.add("from stakeholder.incident i")
        .add("join stakeholder.stakeholder s on s.id = i.stakeholder_id")
        .add("join stakeholder.search_entry e on e.stakeholder_id = i.stakeholder_id")
        .add("where");
    sees(sql, reader);
    if (!scope.isEmpty()) {
      ScopedEntries.listed(sql.add("and ("), scope).add("or");
      involves(sql, reader.account()).add(")");
    }
    if (filter.stakeholder() != null) {
      sql.add("and i.stakeholder_id = ?", filter.stakeholder());
    }
    if (filter.state() != null) {
      sql.add("and i.resolved_on is").add(filter.isByDeadline() ? "null" : "not null");
    }
    return filter.mine() ? sql.add("and i.handler_id = ?", reader.account()) : sql;
  }

  /** {@link IncidentReader#sees} as the database reads it. */
  private static void sees(JpaStatement sql, IncidentReader reader) {
    long account = reader.account();
    sql.add("(i.colleague_id is null or i.colleague_id <> ?", account);
    if (!reader.leads()) {
      sql.add("and");
      involves(sql, account);
    }
    sql.add(")");
  }

  /** {@link Incident#involves} as the database reads it. */
  private static JpaStatement involves(JpaStatement sql, long account) {
    return sql.add("(i.reported_by = ? or i.handler_id = ?", account, account)
        .add("or exists (select 1 from stakeholder.mediation_step m where m.incident_id = i.id")
        .add("and (m.taken_by = ? or m.had_by = ?)))", account, account);
  }

  private static Row row(Object[] row) {
    IncidentLine line =
        new IncidentLine(
            id(row[0]),
            id(row[1]),
            (String) row[2],
            IncidentKind.valueOf((String) row[3]),
            IncidentLevel.valueOf((String) row[4]),
            "",
            moment(row[6]),
            moment(row[7]),
            row[8] == null ? null : day(row[8]),
            false);
    return new Row(line, id(row[5]));
  }

  private static long id(Object value) {
    return ((Number) value).longValue();
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
  }

  private static Instant moment(Object value) {
    return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
  }
}
