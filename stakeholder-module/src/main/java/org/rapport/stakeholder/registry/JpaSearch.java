package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Slice;

/**
 * One search. A few hits are found by the inverted index and then sorted; more than that lie so
 * densely that walking along those one works with, the newest first, soon meets a page of them.
 */
class JpaSearch {

  /** Where walking until a page is full gets cheaper than sorting all hits. */
  private static final int FEW = 1_000;

  /** So many tell few from many; gathering the hits of a frequent word takes long. */
  private static final String HITS_GATHERED = String.valueOf(2 * FEW);

  private final EntityManager entities;
  private final SearchWords words;
  private final String facets;
  private final String scope;
  private final ListedAccounts accounts;
  private final String grams;

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
    this.grams = String.join(" ", words.grams());
  }

  /** By name where hits are few, else the newest first. */
  Listing page(ListCursor from, int max) {
    if (!isFew()) {
      List<ListCursor> places = newestFirst(from, max);
      boolean all = from == null && places.size() < max;
      return new Listing(places, all ? places.size() : max, max - 1);
    }
    JpaStatement sql = fewHits(new JpaStatement().add("select sort_key, stakeholder_id"));
    ListCursor.beyond(sql, from).add(ListCursor.order(from)).add("limit ?", max);
    int total = (int) number(fewHits(new JpaStatement().add("select count(*)")));
    return new Listing(ListCursor.of(sql.on(entities).getResultList()), total, total);
  }

  /** Names that begin with the first word, then others; by name. */
  List<ListCursor> best(int max) {
    if (!isFew()) {
      return newestFirst(null, max);
    }
    return ListCursor.of(
        fewHits(new JpaStatement().add("select sort_key, stakeholder_id"))
            .add("order by (strpos(search_text, ?) = 1) desc", words.words().get(0))
            .add(", sort_key, stakeholder_id limit ?", max)
            .on(entities)
            .getResultList());
  }

  /** How many there are, up to one more than {@link Slice#COUNTED_TO}; it may take its time. */
  long count() {
    gather("0");
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1 from");
    sql.add("stakeholder.search_entry e where grams @> string_to_array(?, ' ')", grams);
    return number(narrowed(inScope(sql)).add("limit ?) found", Slice.COUNTED_TO + 1));
  }

  /** A single letter has no piece to look for and is in very many. */
  private boolean isFew() {
    if (grams.isEmpty()) {
      return false;
    }
    gather(HITS_GATHERED);
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    boolean few = number(gathered(sql).add("limit ?) found", FEW + 1)) <= FEW;
    gather("0");
    return few;
  }

  /**
   * @param most about how many the index hands over at most; 0 for all
   */
  private void gather(String most) {
    // a plan made once for all words would not tell frequent ones from rare ones
    new JpaStatement()
        .add("select set_config('plan_cache_mode', 'force_custom_plan', true),")
        .add("set_config('gin_fuzzy_search_limit', ?, true)", most)
        .on(entities)
        .getSingleResult();
  }

  private JpaStatement gathered(JpaStatement sql) {
    return sql.add("from stakeholder.search_entry where grams @> string_to_array(?, ' ')", grams);
  }

  /** "offset 0" keeps the planner from walking an ordered index past all the others. */
  private JpaStatement fewHits(JpaStatement sql) {
    return narrowed(inScope(gathered(sql.add("from (select *")).add("offset 0) e where true")));
  }

  private JpaStatement inScope(JpaStatement sql) {
    return scope.isEmpty() ? sql : sql.add("and e.facets && string_to_array(?, ' ')", scope);
  }

  private List<ListCursor> newestFirst(ListCursor from, int max) {
    boolean back = from != null && from.back();
    String order = " order by %s " + (back ? "asc" : "desc") + " limit ?";
    JpaStatement sql = new JpaStatement().add("select distinct sort_key, stakeholder_id");
    narrowed(accounts.entries(sql, "e.sort_key, e.stakeholder_id"));
    if (from != null) {
      sql.add("and " + accounts.newest() + (back ? " > ?" : " < ?"), from.id());
    }
    sql.add(order.formatted(accounts.newest()), max)
        .add(") found" + order.formatted("stakeholder_id"), max);
    return ListCursor.of(sql.on(entities).getResultList());
  }

  /** All pieces of a word may be there without the word. */
  private JpaStatement narrowed(JpaStatement sql) {
    words.words().forEach(word -> sql.add("and strpos(e.search_text, ?) > 0", word));
    return facets.isEmpty() ? sql : sql.add("and e.facets @> string_to_array(?, ' ')", facets);
  }

  private long number(JpaStatement sql) {
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }
}
