package org.rapport.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param sizes how many cases and stakeholders, fewer ones first
 * @param seconds that a measurement lasts after warming up
 */
record Options(List<Integer> sizes, Set<Part> parts, double seconds) {

  private static final List<Integer> USUAL = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final double USUAL_SECONDS = 2;

  /** What can be measured alone. */
  enum Part {
    CASES,
    STAKEHOLDERS
  }

  static Options of(String[] arguments) {
    List<Integer> sizes = new ArrayList<>();
    Set<Part> parts = EnumSet.allOf(Part.class);
    double seconds = USUAL_SECONDS;
    for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument) {
        case "--only" -> parts = EnumSet.of(Part.valueOf(rest.next().toUpperCase(Locale.ROOT)));
        case "--seconds" -> seconds = Double.parseDouble(rest.next());
        default -> sizes.add(Integer.valueOf(argument));
      }
    }
    return new Options(sizes.isEmpty() ? USUAL : sizes.stream().sorted().toList(), parts, seconds);
  }

  boolean has(Part part) {
    return parts.contains(part);
  }
}
