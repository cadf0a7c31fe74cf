package org.rapport.reporting.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Rule 3 for answers that come in day by day: consecutive days are tied into blocks of at least a
 * minimum group, and a period counts the blocks that lie wholly in it. Whatever two periods
 * somebody subtracts from each other, the difference is nobody or a whole minimum group.
 */
public final class DayBlocks {

  private record Block(LocalDate first, LocalDate last) {}

  private final List<Block> blocks = new ArrayList<>();

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
        made.blocks.add(new Block(first, day.getKey()));
        first = null;
        n = 0;
      }
    }
    return made;
  }

  /** Whether answers of that day count in the period. */
  public boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return blocks.stream()
        .filter(block -> !day.isBefore(block.first) && !day.isAfter(block.last))
        .anyMatch(block -> !block.first.isBefore(from) && !block.last.isAfter(to));
  }
}
