package org.rapport.stakeholder.reviews;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.rapport.kernel.Slice;

/** A place in a list by day: its last row. */
record DayCursor(LocalDate day, long id) {

  private static final DayCursor FIRST = new DayCursor(LocalDate.of(1, 1, 1), 0);
  private static final DayCursor LAST = new DayCursor(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

  /** What is no place of ours counts as the start. */
  static DayCursor parse(String text, boolean newestFirst) {
    try {
      String[] parts = text.split("_", 2);
      return new DayCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (NullPointerException
        | DateTimeException
        | NumberFormatException
        | IndexOutOfBoundsException notOurs) {
      return newestFirst ? LAST : FIRST;
    }
  }

  /**
   * @param more one row more than the page shows, where there are more
   */
  static <T> Slice<T> page(
      List<T> more, int size, Function<T, DayCursor> place, int total, int countedTo) {
    List<T> shown = more.subList(0, Math.min(size, more.size()));
    String next = more.size() > size ? place.apply(shown.get(size - 1)).toString() : null;
    return new Slice<>(shown, null, next, total, countedTo);
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
