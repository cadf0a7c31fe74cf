package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;

/** A list so short that all of it is found by the inverted index and sorted. */
class JpaFewListed {

  /** Where walking until a page is full gets cheaper than sorting all. */
  private static final int FEW = 2_000;

  private final EntityManager entities;
  private final String facets;
  private final String scope;

  JpaFewListed(EntityManager entities, Collection<String> facets, Collection<String> scope) {
    this.entities = entities;
    this.facets = String.join(" ", facets);
    this.scope = String.join(" ", scope);
  }

  boolean areFew() {
    // the planner takes facets for independent of each other and would look through all for some
    new JpaStatement()
        .add("select set_config('plan_cache_mode', 'force_custom_plan', true),")
        .add("set_config('enable_seqscan', 'off', true)")
        .on(entities)
        .getSingleResult();
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    return number(found(sql).add("limit ?) found", FEW + 1)) <= FEW;
  }

  Listing page(ListCursor from, int max) {
    long total = number(found(new JpaStatement().add("select count(*)")));
    JpaStatement sql =
        new JpaStatement().add("select sort_key, stakeholder_id from (select sort_key,");
    found(sql.add("stakeholder_id")).add("offset 0) found where true");
    ListCursor.beyond(sql, from).add(ListCursor.order(from)).add("limit ?", max);
    return new Listing(ListCursor.of(sql.on(entities).getResultList()), total, FEW);
  }

  private JpaStatement found(JpaStatement sql) {
    sql.add("from stakeholder.search_entry where facets @> string_to_array(?, ' ')", facets);
    return scope.isEmpty() ? sql : sql.add("and facets && string_to_array(?, ' ')", scope);
  }

  private long number(JpaStatement sql) {
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }
}
