package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

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
    Set<String> facets = scope.facets();
    if (!facets.isEmpty()) {
      sql.add("and e.facets && string_to_array(?, ' ')", String.join(" ", facets));
    }
    if (group != null) {
      sql.add("and e.facets @> string_to_array(?, ' ')", Facet.ofGroup(group));
    }
    return sql;
  }
}
