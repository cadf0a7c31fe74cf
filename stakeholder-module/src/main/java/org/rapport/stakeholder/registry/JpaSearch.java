package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Slice;

/**
 * One search. Up to {@link Slice#COUNTED_TO} hits are found by the inverted indexes and then
 * sorted; more than that lie so densely that walking along an ordered index soon meets a page of
 * them.
 */
class JpaSearch {

  private record Condition(String sql, Object value) {}

  private final EntityManager entities;
  private final SearchWords words;
  private final List<Condition> conditions = new ArrayList<>();

  JpaSearch(
      EntityManager entities,
      Collection<String> facets,
      Collection<String> scope,
      SearchWords words) {
    this.entities = entities;
    this.words = words;
    containing("facets", facets);
    if (!scope.isEmpty()) {
      when("facets && string_to_array(?, ' ')", String.join(" ", scope));
    }
    containing("grams", words.grams());
    // all grams of a word may be there without the word
    words.words().forEach(word -> when("strpos(search_text, ?) > 0", word));
    // a plan made once for all values would not tell common facets from rare ones
    new JpaStatement()
        .add("set local plan_cache_mode = force_custom_plan")
        .on(entities)
        .executeUpdate();
  }

  /** How many there are, up to one more than are counted. */
  long count() {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    hits(sql).add("limit ?) h", Slice.COUNTED_TO + 1);
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }

  /**
   * @param from null for the start
   * @param total as counted
   * @return nearest to {@code from} first, so the wrong way round when going back
   */
  List<ListCursor> places(ListCursor from, int max, long total) {
    if (conditions.isEmpty()) {
      return byName(hits(selected()), "where", from, max);
    }
    if (total <= Slice.COUNTED_TO) {
      return byName(sortedHits(selected()), "where", from, max);
    }
    // Names beginning alike lie together in the order by name, so a common piece of a name could
    // be far along that way; the order of registration mixes them well.
    return words.isEmpty()
        ? byName(hits(selected()), "and", from, max)
        : newestFirst(hits(selected()), from, max);
  }

  /** Names that begin with the first word, then others; by name. */
  List<ListCursor> best(int max) {
    if (count() > Slice.COUNTED_TO) {
      return newestFirst(hits(selected()), null, max);
    }
    return places(
        sortedHits(selected())
            .add("order by (strpos(search_text, ?) = 1) desc", words.words().get(0))
            .add(", sort_key, stakeholder_id limit ?", max));
  }

  private List<ListCursor> byName(JpaStatement sql, String joint, ListCursor from, int max) {
    boolean back = from != null && from.back();
    if (from != null) {
      sql.add(joint + " (sort_key, stakeholder_id)").add(back ? "<" : ">");
      sql.add("(?, ?)", from.sortKey(), from.id());
    }
    String way = back ? "desc" : "asc";
    sql.add("order by sort_key " + way + ", stakeholder_id " + way + " limit ?", max);
    return places(sql);
  }

  private List<ListCursor> newestFirst(JpaStatement sql, ListCursor from, int max) {
    boolean back = from != null && from.back();
    if (from != null) {
      sql.add("and stakeholder_id " + (back ? ">" : "<") + " ?", from.id());
    }
    return places(sql.add("order by stakeholder_id " + (back ? "asc" : "desc") + " limit ?", max));
  }

  private static JpaStatement selected() {
    return new JpaStatement().add("select sort_key, stakeholder_id");
  }

  private JpaStatement hits(JpaStatement sql) {
    sql.add("from stakeholder.search_entry");
    String joint = "where ";
    for (Condition condition : conditions) {
      sql.add(joint + condition.sql(), condition.value());
      joint = "and ";
    }
    return sql;
  }

  /** "offset 0" keeps the planner from walking the ordered index past all the others. */
  private JpaStatement sortedHits(JpaStatement sql) {
    sql.add("from (select sort_key, stakeholder_id, search_text");
    return hits(sql).add("offset 0) h");
  }

  private void containing(String column, Collection<String> all) {
    if (!all.isEmpty()) {
      when(column + " @> string_to_array(?, ' ')", String.join(" ", all));
    }
  }

  private void when(String sql, Object value) {
    conditions.add(new Condition(sql, value));
  }

  private List<ListCursor> places(JpaStatement sql) {
    List<ListCursor> places = new ArrayList<>();
    for (Object row : sql.on(entities).getResultList()) {
      Object[] columns = (Object[]) row;
      places.add(new ListCursor(false, (String) columns[0], ((Number) columns[1]).longValue()));
    }
    return places;
  }
}
