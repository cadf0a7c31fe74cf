package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
      insert into stakeholder.search_entry
        (stakeholder_id, sort_key, search_text, facets, grams, existing)
      select id, sort_key, search_text, string_to_array(facets, ' '), string_to_array(grams, ' '),
        cast(string_to_array(nullif(existing, ''), ' ') as date[])
      from jsonb_to_recordset(cast(? as jsonb)) as e (id bigint, sort_key varchar,
        search_text text, facets text, grams text, existing text)
      on conflict (stakeholder_id) do update set sort_key = excluded.sort_key,
        search_text = excluded.search_text, facets = excluded.facets, grams = excluded.grams,
        existing = excluded.existing""";

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
        .add("grams", String.join(" ", entry.grams()))
        .add("existing", entry.existing().stream().map(LocalDate::toString).collect(joining(" ")));
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
    Listing found =
        filter.isSearching()
            ? new JpaSearch(entities, filter.facets(), scope, filter.words()).page(from, size + 1)
            : new JpaListed(entities, filter, scope).page(from, size + 1);
    List<ListCursor> places = found.places();
    boolean more = places.size() > size;
    if (more) {
      places.remove(size);
    }
    if (places.isEmpty()) {
      return new Slice<>(List.of(), null, null, found.total(), found.countedTo());
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
        found.total(),
        found.countedTo());
  }

  @Override
  public long count(StakeholderFilter filter, Collection<String> scope) {
    return filter.isSearching()
        ? new JpaSearch(entities, filter.facets(), scope, filter.words()).count()
        : new JpaListed(entities, filter, scope).count();
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
