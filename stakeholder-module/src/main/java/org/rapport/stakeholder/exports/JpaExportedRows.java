package org.rapport.stakeholder.exports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaExportedRows implements ExportedRows {

  private static final String ROWS =
      """
      select s.id, s.name, s.other_name, s.form, s.status,
        (select cast(c.on_day as text) from stakeholder.status_change c
         where c.stakeholder_id = s.id order by c.changed_at desc limit 1),
        s.about, s.phone, s.email, s.address, s.website, s.source_kind, s.source_by,
        (select string_agg(cast(g.group_id as text), ',' order by g.group_id)
         from stakeholder.stakeholder_in_group g where g.stakeholder_id = s.id),
        s.effects, s.service_role, s.traits,
        m.name, m.role, m.phone, m.email, m.wechat
      from stakeholder.stakeholder s
      left join stakeholder.contact m on m.stakeholder_id = s.id and m.main
      where s.id = any (cast(string_to_array(?, ',') as bigint[]))""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<ExportedRow> of(Collection<Long> ids) {
    String all = ids.stream().map(String::valueOf).collect(joining(","));
    List<?> found = new JpaStatement().add(ROWS, all).on(entities).getResultList();
    Map<Long, ExportedRow> rows =
        found.stream().map(row -> row((Object[]) row)).collect(toMap(ExportedRow::id, row -> row));
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private static ExportedRow row(Object[] row) {
    return new ExportedRow(
        ((Number) row[0]).longValue(),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        text(row[8]),
        text(row[9]),
        text(row[10]),
        text(row[11]),
        text(row[12]),
        names(row[13]).stream().map(Long::valueOf).toList(),
        names(row[14]),
        text(row[15]),
        names(row[16]),
        Stream.of(row[17], row[18], row[19], row[20], row[21]).map(JpaExportedRows::text).toList());
  }

  private static String text(Object column) {
    return column == null ? "" : (String) column;
  }

  private static List<String> names(Object column) {
    return Arrays.stream(text(column).split(",")).filter(name -> !name.isEmpty()).toList();
  }
}
