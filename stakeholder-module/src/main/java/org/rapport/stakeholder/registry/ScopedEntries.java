package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Narrows what other features read to the stakeholders the reader works with. */
@ApplicationScoped
public class ScopedEntries {

  private final Scope scope;

  @Inject
  ScopedEntries(Scope scope) {
    this.scope = scope;
  }

  protected ScopedEntries() {
    this(null);
  }

  /**
   * Begins a subquery that is done for each account whose stakeholders the reader works with,
   * {@code a.account}; not for whoever works with all.
   */
  public JpaStatement each(JpaStatement sql) {
    return ListedAccounts.of(scope.facets()).each(sql);
  }

  /**
   * A condition on {@code marks}, which stand in the indexes that lists walk.
   *
   * @param group null for all groups
   */
  public static JpaStatement marked(JpaStatement sql, Long group) {
    return group == null
        ? sql
        : sql.add("and strpos(marks, ?) > 0", Facet.mark(Facet.ofGroup(group)));
  }

  /** Whether the reader works with every stakeholder. */
  public boolean isEverything() {
    return scope.facets().isEmpty();
  }

  /**
   * Conditions on {@code e}, a row of the search entries.
   *
   * @param group null for all groups
   */
  public JpaStatement narrow(JpaStatement sql, Long group) {
    if (!isEverything()) {
      listed(sql.add("and"), scope.facets());
    }
    if (group != null) {
      sql.add("and e.facets @> string_to_array(?, ' ')", Facet.ofGroup(group));
    }
    return sql;
  }

  /**
   * A condition on {@code e}, a row of the search entries: it is one of those in scope.
   *
   * @param scope facets, at least one
   */
  public static JpaStatement listed(JpaStatement sql, Collection<String> scope) {
    return sql.add("exists (select 1 from stakeholder.listed l where l.stakeholder_id =")
        .add("e.stakeholder_id and l.account_id =")
        .add("any (cast(string_to_array(?, ' ') as bigint[])))", ListedAccounts.of(scope).ids());
  }
}
