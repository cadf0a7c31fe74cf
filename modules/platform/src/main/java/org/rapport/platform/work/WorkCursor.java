package org.rapport.platform.work;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A place in a part of the work list: the last row of a page. */
record WorkCursor(LocalDate dueOn, long id) {

  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  static final WorkCursor START = new WorkCursor(LocalDate.of(1, 1, 1), 0);

  /** What is no place of ours counts as the start. */
  static WorkCursor parse(String text) {
    try {
      String[] parts = text.split("_", 2);
      return new WorkCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (NullPointerException
        | DateTimeException
        | NumberFormatException
        | IndexOutOfBoundsException notOurs) {
      return START;
    }
  }

  static WorkCursor at(WorkLine line) {
    return new WorkCursor(line.dueOn() == null ? NEVER : line.dueOn(), line.id());
  }

  @Override
  public String toString() {
    return dueOn + "_" + id;
  }
}
