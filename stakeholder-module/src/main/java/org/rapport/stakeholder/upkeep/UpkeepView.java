package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.List;

/**
 * How a relationship is kept up.
 *
 * @param items the first due first
 * @param touchedOn the last touch, null where none is known
 * @param dueOn when it is time to be in touch again, null where no touch is known
 * @param slipsOn from when on it is slipping away, null where no touch is known
 * @param slipping whether it is now
 */
public record UpkeepView(
    List<ItemView> items,
    LocalDate touchedOn,
    LocalDate dueOn,
    LocalDate slipsOn,
    boolean slipping,
    int idealDays,
    int longestDays) {

  /**
   * An item of the plan.
   *
   * @param recurrence as {@link Recurrence#parse} reads it
   * @param note null where nothing is said
   * @param by name of who does it, empty where nobody is known
   * @param doneOn null where it was never done
   */
  public record ItemView(
      long id,
      UpkeepKind kind,
      String recurrence,
      String note,
      long account,
      String by,
      LocalDate dueOn,
      LocalDate doneOn) {}

  public UpkeepView {
    items = List.copyOf(items);
  }

  static UpkeepView of(List<ItemView> items, Cadence cadence, LocalDate today) {
    return new UpkeepView(
        items,
        cadence.touchedOn(),
        cadence.dueOn(),
        cadence.slipsOn(),
        !cadence.slipsOn().isAfter(today),
        cadence.idealDays(),
        cadence.longestDays());
  }

  static UpkeepView untouched(List<ItemView> items) {
    return new UpkeepView(items, null, null, null, false, Cadence.IDEAL_DAYS, Cadence.LONGEST_DAYS);
  }
}
