package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Slice;

/**
 * One search. A few hits are found by the inverted index and then sorted by name. Very many lie so
 * densely that walking along those one works with, the newest first, soon meets a page of them.
 */
class JpaSearch {

  /** So many hits are sorted by name; of more the newest come first. */
  private static final int FEW = 1_000;

  /** So many of the newest are looked through before the index is asked after all. */
  private static final int WALKED = 5_000;

  /** What is in fewer than this the inverted index hands over quickly. */
  private static final int FREQUENT = 2 * FEW;

  /** As the database counted when it last looked; asked of no registry that is small itself. */
  private static final String FREQUENT_GRAMS =
      """
      select count(*)
      from pg_catalog.pg_class entries
      cross join lateral (
        select g.gram, g.share
        from pg_catalog.pg_stats s, unnest(cast(cast(s.most_common_elems as text) as text[]),
          s.most_common_elem_freqs) as g (gram, share)
        where s.schemaname = 'stakeholder' and s.tablename = 'search_entry' and s.attname = 'grams'
          and entries.reltuples >= ?) counted
      where entries.oid = cast('stakeholder.search_entry' as regclass)
        and counted.gram = any (string_to_array(?, ' '))
        and counted.share * entries.reltuples >= ?""";

  private final EntityManager entities;
  private final SearchWords words;
  private final String facets;
  private final String scope;
  private final ListedAccounts accounts;
  private final Collection<String> grams;

  JpaSearch(
      EntityManager entities,
      Collection<String> facets,
      Collection<String> scope,
      SearchWords words) {
    this.entities = entities;
    this.words = words;
    this.facets = String.join(" ", facets);
    this.scope = String.join(" ", scope);
    this.accounts = ListedAccounts.of(scope);
    this.grams = words.grams();
  }

  /** By name where hits are few, else the newest first. */
  Listing page(ListCursor from, int max) {
    planAnew();
    boolean byName = from != null && !from.newest();
    if (!byName && isFrequent()) {
      List<ListCursor> places = walked(from, max, WALKED);
      if (places.size() == max) {
        return newestFirst(places, from, max);
      }
    }
    return byName || (from == null && isFew())
        ? byName(from, max)
        : newestFirst(allNewest(from, max), from, max);
  }

  private Listing byName(ListCursor from, int max) {
    JpaStatement sql = hits(new JpaStatement().add("select sort_key, stakeholder_id"));
    ListCursor.beyond(sql, from).add(ListCursor.order(from)).add("limit ?", max);
    int total = (int) number(hits(new JpaStatement().add("select count(*)")));
    return new Listing(ListCursor.of(sql.on(entities).getResultList()), total, total);
  }

  private static Listing newestFirst(List<ListCursor> places, ListCursor from, int max) {
    boolean all = from == null && places.size() < max;
    return new Listing(places, all ? places.size() : max, max - 1);
  }

  /** Names that begin with the first word, then others; by name. */
  List<ListCursor> best(int max) {
    planAnew();
    if (isFrequent()) {
      List<ListCursor> places = walked(null, max, WALKED);
      if (places.size() == max) {
        return places;
      }
    }
    if (!isFew()) {
      return allNewest(null, max);
    }
    return ListCursor.of(
        hits(new JpaStatement().add("select sort_key, stakeholder_id"))
            .add("order by (strpos(search_text, ?) = 1) desc", words.words().get(0))
            .add(", sort_key, stakeholder_id limit ?", max)
            .on(entities)
            .getResultList());
  }

  /** How many there are, up to one more than {@link Slice#COUNTED_TO}; it may take its time. */
  long count() {
    planAnew();
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1 from");
    sql.add("stakeholder.search_entry e where grams @> string_to_array(?, ' ')", asked());
    return number(narrowed(inScope(sql)).add("limit ?) found", Slice.COUNTED_TO + 1));
  }

  /** A plan made once for all words would not tell frequent ones from rare ones. */
  private void planAnew() {
    new JpaStatement()
        .add("select set_config('plan_cache_mode', 'force_custom_plan', true)")
        .on(entities)
        .getSingleResult();
  }

  /** Whether every piece is; a single letter has none to look for and is in very many. */
  private boolean isFrequent() {
    JpaStatement sql = new JpaStatement().add(FREQUENT_GRAMS, FREQUENT, asked(), FREQUENT);
    return grams.isEmpty() || number(sql) == grams.size();
  }

  private boolean isFew() {
    if (grams.isEmpty()) {
      return false;
    }
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    return number(gathered(sql).add("limit ?) found", FEW + 1)) <= FEW;
  }

  private JpaStatement gathered(JpaStatement sql) {
    return sql.add("from stakeholder.search_entry where grams @> string_to_array(?, ' ')", asked());
  }

  /** "offset 0" keeps the planner from walking an ordered index past all the others. */
  private JpaStatement hits(JpaStatement sql) {
    return narrowed(inScope(gathered(sql.add("from (select *")).add("offset 0) e where true")));
  }

  private JpaStatement inScope(JpaStatement sql) {
    return scope.isEmpty() ? sql : sql.add("and e.facets && string_to_array(?, ' ')", scope);
  }

  private List<ListCursor> allNewest(ListCursor from, int max) {
    if (grams.isEmpty()) {
      return walked(from, max, Integer.MAX_VALUE);
    }
    JpaStatement sql = hits(new JpaStatement().add("select sort_key, stakeholder_id"));
    ListCursor.older(sql, from).add(ListCursor.newestOrder(from)).add("limit ?", max);
    return ListCursor.ofNewest(sql.on(entities).getResultList());
  }

  /** Those among the newest of one's own, as far as {@code steps} lead. */
  private List<ListCursor> walked(ListCursor from, int max, int steps) {
    JpaStatement sql = new JpaStatement().add("select sort_key, stakeholder_id from (");
    accounts
        .newest(sql, from, steps)
        .add(") own join stakeholder.search_entry e using (stakeholder_id) where true");
    narrowed(sql).add(ListCursor.newestOrder(from)).add("limit ?", max);
    return ListCursor.ofNewest(sql.on(entities).getResultList());
  }

  /** All pieces of a word may be there without the word. */
  private JpaStatement narrowed(JpaStatement sql) {
    words.words().forEach(word -> sql.add("and strpos(e.search_text, ?) > 0", word));
    return facets.isEmpty() ? sql : sql.add("and e.facets @> string_to_array(?, ' ')", facets);
  }

  private String asked() {
    return String.join(" ", grams);
  }

  private long number(JpaStatement sql) {
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }
}
