package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Slice;

/** The list of stakeholders, narrowed and searched, page by page. */
@ApplicationScoped
@Transactional
public class ListStakeholders {

  private final SearchIndex index;
  private final StakeholderRows rows;

  @Inject
  ListStakeholders(SearchIndex index, StakeholderRows rows) {
    this.index = index;
    this.rows = rows;
  }

  protected ListStakeholders() {
    this(null, null);
  }

  /**
   * By name; a search that finds more than {@link Slice#COUNTED_TO} gives the newest first.
   *
   * @param from null for the first page
   */
  public Slice<StakeholderRow> page(StakeholderFilter filter, ListCursor from, int size) {
    Slice<Long> found = index.page(filter, from, size);
    return new Slice<>(rows.of(found.items()), found.previous(), found.next(), found.total());
  }
}
