package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** How many came into cells of the map and left them, by group and day. */
final class Counts {

  /** The group of everybody. */
  static final long EVERYBODY = 0;

  /** A cell on a day. */
  record Cell(long group, LocalDate day, int influence, int interest) {}

  // one order for all transactions, so that no two wait for each other
  private final SortedMap<Cell, Integer> deltas =
      new TreeMap<>(
          Comparator.comparingLong(Cell::group)
              .thenComparing(Cell::day)
              .thenComparingInt(Cell::influence)
              .thenComparingInt(Cell::interest));

  void add(long group, LocalDate day, Position at, int delta) {
    deltas.merge(new Cell(group, day, at.influence(), at.interest()), delta, Integer::sum);
  }

  /** The same by the first days of months. */
  Counts byMonth() {
    Counts months = new Counts();
    deltas.forEach(
        (cell, delta) ->
            months.deltas.merge(
                new Cell(
                    cell.group(), cell.day().withDayOfMonth(1), cell.influence(), cell.interest()),
                delta,
                Integer::sum));
    return months;
  }

  /** Those that are not nothing. */
  void forEach(BiConsumer<Cell, Integer> sink) {
    for (Map.Entry<Cell, Integer> delta : deltas.entrySet()) {
      if (delta.getValue() != 0) {
        sink.accept(delta.getKey(), delta.getValue());
      }
    }
  }
}
