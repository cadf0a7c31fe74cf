package org.rapport.stakeholder.duplicates;

import java.util.Optional;

/** A place in the list of pairs; it follows what stands there. */
public record DuplicateCursor(int thousandths, long low, long high) {

  static final DuplicateCursor START = new DuplicateCursor(Short.MAX_VALUE, 0, 0);

  /** Empty where it is none of ours. */
  public static Optional<DuplicateCursor> parse(String text) {
    try {
      String[] parts = text.split("-", 3);
      return Optional.of(
          new DuplicateCursor(
              Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    } catch (RuntimeException none) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return thousandths + "-" + low + "-" + high;
  }
}
