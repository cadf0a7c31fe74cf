package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A list so short that all of it is found by the inverted index and sorted. */
class JpaFewListed {

  /** More than these are not sorted: walking until a page is full gets cheaper. */
  private static final int FEW = 2_000;

  private final EntityManager entities;
  private final String facets;
  private final String scope;

  JpaFewListed(EntityManager entities, Collection<String> facets, Collection<String> scope) {
    this.entities = entities;
    this.facets = String.join(" ", facets);
    this.scope = String.join(" ", scope);
  }

  /** Empty where there are many. */
  Optional<Listing> page(ListCursor from, int max) {
    // the planner takes facets for independent of each other and would look through all for some
    new JpaStatement()
        .add("select set_config('plan_cache_mode', 'force_custom_plan', true),")
        .add("set_config('enable_seqscan', 'off', true)")
        .on(entities)
        .getSingleResult();
    JpaStatement sql =
        new JpaStatement()
            .add("with found as materialized (select sort_key, stakeholder_id")
            .add("from stakeholder.search_entry where facets @> string_to_array(?, ' ')", facets);
    if (!scope.isEmpty()) {
      sql.add("and facets && string_to_array(?, ' ')", scope);
    }
    sql.add("limit ?)", FEW + 1)
        .add("select sort_key, stakeholder_id, (select count(*) from found) from found where true");
    ListCursor.beyond(sql, from).add(ListCursor.order(from)).add("limit ?", max);
    List<?> rows = sql.on(entities).getResultList();
    long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[2]).longValue();
    return total > FEW
        ? Optional.empty()
        : Optional.of(new Listing(ListCursor.of(rows), total, FEW));
  }
}
