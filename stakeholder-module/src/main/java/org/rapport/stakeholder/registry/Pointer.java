package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/**
 * A column with a foreign key to the registry.
 *
 * @param key the other columns of its table's primary key
 * @param singles what there may be only one of for a stakeholder
 */
record Pointer(String table, String column, List<String> key, List<Single> singles) {

  /**
   * A unique index the column is part of.
   *
   * @param others its other columns: the rows of one stakeholder differ in them
   * @param where which rows it is about
   */
  record Single(List<String> others, String where) {}

  private static final String POINTERS =
      """
      select c.conrelid::regclass::text, quote_ident(a.attname),
        coalesce((select string_agg(quote_ident(k.attname), ',' order by k.attnum)
          from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any (i.indkey)
          where i.indrelid = c.conrelid and i.indisprimary and k.attnum <> a.attnum), '')
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'stakeholder.stakeholder'::regclass
        and array_length(c.conkey, 1) = 1
      order by 1, 2""";

  private static final String SINGLES =
      """
      select coalesce((select string_agg(quote_ident(k.attname), ',') from pg_attribute k
          where k.attrelid = i.indrelid and k.attnum = any (i.indkey) and k.attnum <> a.attnum), ''),
        coalesce(pg_get_expr(i.indpred, i.indrelid), 'true')
      from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indisunique and i.indrelid = cast(? as regclass) and quote_ident(a.attname) = ?""";

  /** What a stakeholder holds itself, or what is made anew from it. */
  private static final Set<String> WITHIN =
      Set.of(
          "stakeholder.status_change",
          "stakeholder.stakeholder_resource",
          "stakeholder.stakeholder_in_group",
          "stakeholder.search_entry",
          "stakeholder.match_key",
          "stakeholder.duplicate",
          "stakeholder.merge",
          "stakeholder.stakeholder");

  static List<Pointer> all(EntityManager entities) {
    List<?> found = new JpaStatement().add(POINTERS).on(entities).getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .filter(row -> !WITHIN.contains(row[0]))
        .map(row -> of((String) row[0], (String) row[1], (String) row[2], entities))
        .toList();
  }

  private static Pointer of(String table, String column, String key, EntityManager entities) {
    List<?> singles = new JpaStatement().add(SINGLES, table, column).on(entities).getResultList();
    return new Pointer(
        table,
        column,
        names(key),
        singles.stream()
            .map(Object[].class::cast)
            .map(row -> new Single(names((String) row[0]), (String) row[1]))
            .toList());
  }

  private static List<String> names(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }

  /** What one of a stakeholder's contacts is part of itself. */
  boolean isContact() {
    return table.equals("stakeholder.contact");
  }

  /** The row's key but for this column, as JSON. */
  String keyAsJson() {
    return key.stream()
        .map(name -> "'" + name.replace("'", "''") + "', t." + name)
        .collect(joining(", ", "cast(jsonb_build_object(", ") as text)"));
  }

  /** True of rows whose like the stakeholder given for each {@code ?} does not have yet. */
  String isFree() {
    StringBuilder sql = new StringBuilder("true");
    for (Single single : singles) {
      sql.append(" and (not (").append(single.where()).append(") or not exists (select 1 from ");
      sql.append(table).append(" o where o.").append(column).append(" = ? and (");
      // within this subquery the index's condition is about the other's row
      sql.append(single.where()).append(')');
      for (String name : single.others()) {
        sql.append(" and o.").append(name).append(" is not distinct from t.").append(name);
      }
      sql.append("))");
    }
    return sql.toString();
  }
}
