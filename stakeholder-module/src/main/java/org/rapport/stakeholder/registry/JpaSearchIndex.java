package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Slice;

@ApplicationScoped
class JpaSearchIndex implements SearchIndex {

  // finding the provider anew for every entry costs more than writing it
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final String PUT =
      """
      insert into stakeholder.search_entry (stakeholder_id, sort_key, search_text, facets, grams)
      select id, sort_key, search_text, string_to_array(facets, ' '), string_to_array(grams, ' ')
      from jsonb_to_recordset(cast(? as jsonb))
        as e (id bigint, sort_key varchar, search_text text, facets text, grams text)
      on conflict (stakeholder_id) do update set sort_key = excluded.sort_key,
        search_text = excluded.search_text, facets = excluded.facets, grams = excluded.grams""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  /** One statement with one value for all: an import brings hundreds at once. */
  @Override
  public void put(Collection<SearchEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    JsonArrayBuilder all = JSON.createArrayBuilder();
    entries.forEach(entry -> all.add(json(entry)));
    new JpaStatement().add(PUT, all.build().toString()).on(entities).executeUpdate();
  }

  private static JsonObjectBuilder json(SearchEntry entry) {
    return JSON.createObjectBuilder()
        .add("id", entry.stakeholderId())
        .add("sort_key", entry.sortKey())
        .add("search_text", entry.text())
        .add("facets", String.join(" ", entry.facets()))
        .add("grams", String.join(" ", entry.grams()));
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
