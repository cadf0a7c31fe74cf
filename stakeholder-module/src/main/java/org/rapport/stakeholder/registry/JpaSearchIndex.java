package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Slice;

@ApplicationScoped
class JpaSearchIndex implements SearchIndex {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  /** One statement for all: an import brings hundreds at once. */
  @Override
  public void put(Collection<SearchEntry> entries) {
    JpaStatement sql =
        new JpaStatement()
            .add("insert into stakeholder.search_entry")
            .add("(stakeholder_id, sort_key, search_text, facets, grams) values");
    String joint = "";
    for (SearchEntry entry : entries) {
      sql.add(joint + "(?, ?, ?,", entry.stakeholderId(), entry.sortKey(), entry.text())
          .add("string_to_array(?, ' '),", String.join(" ", entry.facets()))
          .add("string_to_array(?, ' '))", String.join(" ", entry.grams()));
      joint = ", ";
    }
    if (!entries.isEmpty()) {
      sql.add("on conflict (stakeholder_id) do update set sort_key = excluded.sort_key,")
          .add("search_text = excluded.search_text, facets = excluded.facets,")
          .add("grams = excluded.grams")
          .on(entities)
          .executeUpdate();
    }
  }

  @Override
  public void remove(long stakeholderId) {
    new JpaStatement()
        .add("delete from stakeholder.search_entry where stakeholder_id = ?", stakeholderId)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public Slice<Long> page(
      StakeholderFilter filter, Collection<String> scope, ListCursor from, int size) {
    JpaSearch search = new JpaSearch(entities, filter.facets(), scope, filter.words());
    long total = search.count();
    List<ListCursor> places = search.places(from, size + 1, total);
    boolean more = places.size() > size;
    if (more) {
      places.remove(size);
    }
    if (places.isEmpty()) {
      return new Slice<>(List.of(), null, null, total);
    }
    boolean back = from != null && from.back();
    if (back) {
      Collections.reverse(places);
    }
    boolean before = back ? more : from != null;
    boolean after = back || more;
    return new Slice<>(
        places.stream().map(ListCursor::id).toList(),
        before ? places.get(0).backwards().toString() : null,
        after ? places.get(places.size() - 1).toString() : null,
        total);
  }

  @Override
  public List<Long> best(SearchWords words, Collection<String> scope, int max) {
    if (words.isEmpty()) {
      return List.of();
    }
    JpaSearch search = new JpaSearch(entities, Set.of(), scope, words);
    return search.best(max).stream().map(ListCursor::id).toList();
  }
}
