package org.rapport.stakeholder.rest;

import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.registry.StakeholderRow;

/**
 * A page of the list.
 *
 * @param previous value for {@code page}, null on the first page
 * @param next value for {@code page}, null on the last page
 * @param total counted as far as that is quick; there may be more while {@code next} is not null
 */
public record StakeholderPage(
    List<StakeholderRow> items, String previous, String next, long total) {

  static StakeholderPage of(Slice<StakeholderRow> slice) {
    return new StakeholderPage(slice.items(), slice.previous(), slice.next(), slice.total());
  }
}
