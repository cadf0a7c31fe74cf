package org.rapport.reporting.suppression;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rule 3 for answers that come in day by day: consecutive days are tied into blocks of at least a
 * minimum group, and a period counts the blocks that lie wholly in it. Whatever two periods
 * somebody subtracts from each other, the difference is nobody or a whole minimum group.
 */
public final class DayBlocks {

  /** First day of each block to its last. */
  private final NavigableMap<LocalDate, LocalDate> blocks = new TreeMap<>();

  private DayBlocks() {}

  /**
   * @param people who answered, by day, from the very first day on: blocks start there so that they
   *     stay the same whatever period is asked for
   */
  public static DayBlocks of(MinimumGroup least, SortedMap<LocalDate, Long> people) {
    DayBlocks made = new DayBlocks();
    LocalDate first = null;
    long n = 0;
    for (Map.Entry<LocalDate, Long> day : people.entrySet()) {
      first = first == null ? day.getKey() : first;
      n += day.getValue();
      if (!least.hides(n)) {
        made.blocks.put(first, day.getKey());
        first = null;
        n = 0;
      }
    }
    return made;
  }

  /** Whether answers of that day count in the period. */
  public boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    Map.Entry<LocalDate, LocalDate> block = blocks.floorEntry(day);
    return block != null
        && !day.isAfter(block.getValue())
        && !block.getKey().isBefore(from)
        && !block.getValue().isAfter(to);
  }
}
