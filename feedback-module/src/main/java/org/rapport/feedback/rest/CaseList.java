package org.rapport.feedback.rest;

import java.util.List;
import org.rapport.feedback.inbox.CaseRow;
import org.rapport.kernel.Slice;

/**
 * One page of cases.
 *
 * @param previous what to ask for as {@code page} to read back, or null at the start
 * @param next what to ask for as {@code page} to read on, or null at the end
 * @param total rows in all, counted up to 10,000, in a search up to 1,000
 * @param totalIsMore whether there are more than were counted
 */
public record CaseList(
    List<CaseRow> items, String previous, String next, long total, boolean totalIsMore) {

  static CaseList of(Slice<CaseRow> slice) {
    return new CaseList(
        slice.items(),
        slice.previous(),
        slice.next(),
        Math.min(slice.total(), slice.countedTo()),
        slice.isTotalCapped());
  }
}
