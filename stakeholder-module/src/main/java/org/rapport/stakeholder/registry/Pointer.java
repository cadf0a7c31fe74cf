package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A column with a foreign key to the registry.
 *
 * @param key the other columns of its table's primary key
 * @param singles for each unique index the column is part of, its other columns: the rows of one
 *     stakeholder differ in them
 */
record Pointer(String table, String column, List<String> key, List<List<String>> singles) {

  private static final String ALL =
      """
      select c.conrelid::regclass::text, quote_ident(a.attname),
        coalesce((select string_agg(quote_ident(k.attname), ',' order by k.attnum)
          from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any (i.indkey)
          where i.indrelid = c.conrelid and i.indisprimary and k.attnum <> a.attnum), ''),
        coalesce((select string_agg(coalesce((select string_agg(quote_ident(k.attname), ',')
            from pg_attribute k where k.attrelid = i.indrelid and k.attnum = any (i.indkey)
              and k.attnum <> a.attnum), ''), ';')
          from pg_index i
          where i.indrelid = c.conrelid and i.indisunique and a.attnum = any (i.indkey)), '-')
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'stakeholder.stakeholder'::regclass
        and array_length(c.conkey, 1) = 1
      order by 1, 2""";

  /** What a stakeholder holds itself, or what is made anew from it. */
  private static final Set<String> WITHIN =
      Set.of(
          "stakeholder.status_change",
          "stakeholder.stakeholder_resource",
          "stakeholder.stakeholder_in_group",
          "stakeholder.contact",
          "stakeholder.search_entry",
          "stakeholder.match_key",
          "stakeholder.duplicate",
          "stakeholder.merge");

  static List<Pointer> all(EntityManager entities) {
    List<?> found = new JpaStatement().add(ALL).on(entities).getResultList();
    return found.stream()
        .map(row -> of((Object[]) row))
        .filter(pointer -> !WITHIN.contains(pointer.table()))
        .toList();
  }

  private static Pointer of(Object[] row) {
    String singles = (String) row[3];
    return new Pointer(
        (String) row[0],
        (String) row[1],
        names((String) row[2]),
        singles.equals("-")
            ? List.of()
            : Arrays.stream(singles.split(";", -1)).map(Pointer::names).toList());
  }

  private static List<String> names(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
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
    for (List<String> others : singles) {
      sql.append(" and not exists (select 1 from ").append(table).append(" o where o.");
      sql.append(column).append(" = ?");
      others.forEach(
          name ->
              sql.append(" and o.").append(name).append(" is not distinct from t.").append(name));
      sql.append(')');
    }
    return sql.toString();
  }
}
