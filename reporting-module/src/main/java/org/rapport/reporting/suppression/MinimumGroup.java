package org.rapport.reporting.suppression;

/**
 * The fewest people a figure may stand for (rule 1): {@code k}.
 *
 * @param people at least 5
 */
public record MinimumGroup(int people) {

  /** For figures. */
  public static final MinimumGroup OF_FIGURES = new MinimumGroup(5);

  /** For what people wrote. */
  public static final MinimumGroup OF_COMMENTS = new MinimumGroup(10);

  public MinimumGroup {
    if (people < 5) {
      throw new IllegalArgumentException("a figure of fewer than 5 people: " + people);
    }
  }

  /** What a survey asks for may be more, never less. */
  public MinimumGroup raisedTo(int asked) {
    return asked <= people ? this : new MinimumGroup(asked);
  }

  public boolean hides(long n) {
    return n < people;
  }

  /** Whether a difference would lay bare a group that is too small. */
  boolean isGivenAwayBy(long difference) {
    return difference > 0 && hides(difference);
  }
}
