package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.List;

/** What is due and what slips away, over all stakeholders the reader works with. */
interface UpkeepLists {

  /** Those that slip away by {@code until}, the longest gone first. */
  List<SlippingLine> slipping(LocalDate until, UpkeepCursor from, int max);

  /** Counted to {@code most} and no further. */
  int countSlipping(LocalDate until, int most);

  /** Items due by {@code until}, the first due first. */
  List<DueLine> due(LocalDate until, UpkeepCursor from, int max);

  /** Counted to {@code most} and no further. */
  int countDue(LocalDate until, int most);
}
