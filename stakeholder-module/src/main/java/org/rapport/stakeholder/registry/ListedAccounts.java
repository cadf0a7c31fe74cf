package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Whose stakeholders are listed: everybody's, or those of some accounts and nobody's. */
record ListedAccounts(String ids) {

  /**
   * @param scope facets, none for everybody
   */
  static ListedAccounts of(Collection<String> scope) {
    return new ListedAccounts(
        scope.stream().map(Facet::responsible).map(String::valueOf).collect(joining(" ")));
  }

  boolean isEverybody() {
    return ids.isEmpty();
  }

  /**
   * Begins a subquery of what lists know of each stakeholder that whoever closes it may narrow,
   * order and limit. It is done for each of the accounts: who is on the lists of two comes twice.
   */
  JpaStatement rows(JpaStatement sql, String columns) {
    return isEverybody()
        ? sql.add("from (select " + columns + " from stakeholder.search_entry where true")
        : each(sql).add(columns + " from stakeholder.listed where account_id = a.account");
  }

  /** The newest from there on, each once, as {@code stakeholder_id}. */
  JpaStatement newest(JpaStatement sql, ListCursor from, int max) {
    if (isEverybody()) {
      sql.add("select stakeholder_id from stakeholder.search_entry where true");
      return newestOnes(sql, from, max);
    }
    each(sql.add("select distinct stakeholder_id"))
        .add("stakeholder_id from stakeholder.listed where account_id = a.account");
    return newestOnes(newestOnes(sql, from, max).add(") each_newest where true"), from, max);
  }

  private static JpaStatement newestOnes(JpaStatement sql, ListCursor from, int max) {
    return ListCursor.older(sql, from).add(ListCursor.newestOrder(from)).add("limit ?", max);
  }

  /** Begins a subquery that is done for each of them, {@code a.account}. */
  JpaStatement each(JpaStatement sql) {
    return sql.add("from unnest(cast(string_to_array(?, ' ') as bigint[])) as a (account)", ids)
        .add("cross join lateral (select");
  }
}
