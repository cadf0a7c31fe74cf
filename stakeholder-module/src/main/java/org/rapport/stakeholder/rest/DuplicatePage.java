package org.rapport.stakeholder.rest;

import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.duplicates.DuplicatePair;

/**
 * A page of likely duplicates.
 *
 * @param next value for {@code page}, null on the last page
 * @param total counted up to 10,001
 */
public record DuplicatePage(List<DuplicatePair> items, String next, long total) {

  static DuplicatePage of(Slice<DuplicatePair> slice) {
    return new DuplicatePage(slice.items(), slice.next(), slice.total());
  }
}
