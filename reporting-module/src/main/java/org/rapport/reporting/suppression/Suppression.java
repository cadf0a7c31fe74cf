package org.rapport.reporting.suppression;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which cells of a table may be seen, so that no hidden one can be worked out from those
 * shown (rules 1, 2, 4 and 6). Small cells are hidden first; then, as long as a subtraction would
 * give one away, the smallest cell in its way is hidden too.
 */
public final class Suppression {

  private final MinimumGroup least;
  private final Kind kind;
  private final long[] counts;
  private final List<Sum> sums;
  private final Shown[] shown;

  private Suppression(MinimumGroup least, Kind kind, long[] counts, List<Sum> sums) {
    this.least = least;
    this.kind = kind;
    this.counts = counts.clone();
    this.sums = List.copyOf(sums);
    this.shown = new Shown[counts.length];
  }

  /**
   * @param counts people or cases of every cell, totals among them
   * @param sums which cells add up to which; a total may be part of another
   * @return how each cell appears, in the order of {@code counts}
   */
  public static List<Shown> of(MinimumGroup least, Kind kind, long[] counts, List<Sum> sums) {
    return new Suppression(least, kind, counts, sums).toFixedPoint();
  }

  private List<Shown> toFixedPoint() {
    for (int cell = 0; cell < counts.length; cell++) {
      shown[cell] = isSmall(cell) ? Shown.AS_FEWER : Shown.PLAINLY;
    }
    Optional<Sum> leak = leak();
    while (leak.isPresent()) {
      shown[smallestShownOf(leak.get())] = Shown.WITHHELD;
      leak = leak();
    }
    return List.of(shown);
  }

  private boolean isSmall(int cell) {
    return counts[cell] == 0 ? !isZeroOfALargeBase(cell) : least.hides(counts[cell]);
  }

  private boolean isZeroOfALargeBase(int cell) {
    return kind == Kind.CASES
        && sums.stream()
            .filter(sum -> sum.parts().contains(cell))
            .mapToLong(sum -> counts[sum.total()])
            .min()
            .stream()
            .anyMatch(base -> !least.hides(base));
  }

  private Optional<Sum> leak() {
    return sums.stream().filter(this::givesAway).findFirst();
  }

  private boolean givesAway(Sum sum) {
    Residue residue = residue(sum);
    if (isHidden(sum.total())) {
      // the total is a hidden cell too, and can be added up where every part is seen
      return residue.hidden() == 0 && !sum.parts().isEmpty();
    }
    return least.isGivenAwayBy(residue.value())
        || kind == Kind.CASES && residue.isUnique(least.people());
  }

  private Residue residue(Sum sum) {
    long value = 0;
    int fewer = 0;
    int withheld = 0;
    for (int part : sum.parts()) {
      value += isHidden(part) ? counts[part] : 0;
      fewer += shown[part] == Shown.AS_FEWER ? 1 : 0;
      withheld += shown[part] == Shown.WITHHELD ? 1 : 0;
    }
    boolean fromZero = kind == Kind.RESPONDENTS || least.hides(counts[sum.total()]);
    return new Residue(value, fewer, withheld, fromZero);
  }

  /** A part before the total: the total is what most readers came for. */
  private int smallestShownOf(Sum sum) {
    return Stream.concat(
            sum.parts().stream()
                .filter(part -> !isHidden(part))
                .sorted(Comparator.comparingLong(part -> counts[part])),
            Stream.of(sum.total()))
        .filter(cell -> !isHidden(cell) && (counts[cell] > 0 || cell == sum.total()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing left to hide in " + sum));
  }

  private boolean isHidden(int cell) {
    return shown[cell] != Shown.PLAINLY;
  }
}
