package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Slice;

/** The list of stakeholders the reader works with, narrowed and searched, page by page. */
@ApplicationScoped
@Transactional
public class ListStakeholders {

  private final SearchIndex index;
  private final StakeholderRows rows;
  private final Scope scope;

  @Inject
  ListStakeholders(SearchIndex index, StakeholderRows rows, Scope scope) {
    this.index = index;
    this.rows = rows;
    this.scope = scope;
  }

  protected ListStakeholders() {
    this(null, null, null);
  }

  /**
   * By name; a search that finds very many gives the newest first.
   *
   * @param from null for the first page
   */
  public Slice<StakeholderRow> page(StakeholderFilter filter, ListCursor from, int size) {
    Slice<Long> found = index.page(filter, scope.facets(), from, size);
    return new Slice<>(
        rows.of(found.items()), found.previous(), found.next(), found.total(), found.countedTo());
  }

  /** How many there are, up to one more than {@link Slice#COUNTED_TO}, or fewer of a search. */
  public long count(StakeholderFilter filter) {
    return index.count(filter, scope.facets());
  }
}
