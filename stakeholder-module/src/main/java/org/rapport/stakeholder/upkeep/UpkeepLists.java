package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is due and what slips away, over all stakeholders that have a facet of {@code scope}, as
 * {@link org.rapport.stakeholder.registry.Scope} gives it.
 */
interface UpkeepLists {

  /** Those that slip away by {@code until}, the longest gone first. */
  List<SlippingLine> slipping(LocalDate until, Set<String> scope, UpkeepCursor from, int max);

  /** Counted to {@code most} and no further. */
  int countSlipping(LocalDate until, Set<String> scope, int most);

  /** Items due by {@code until}, the first due first. */
  List<DueLine> due(LocalDate until, Set<String> scope, UpkeepCursor from, int max);

  /** Counted to {@code most} and no further. */
  int countDue(LocalDate until, Set<String> scope, int most);
}
