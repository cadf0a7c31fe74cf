package org.rapport.reporting.suppression;

/** How much a figure can be relied on by the number behind it (rules 1 and 7). */
public enum Evidence {
  /** Fewer than the minimum group: nothing is shown. */
  HIDDEN,
  /** 5 to 29: shown without color. */
  INDICATIVE,
  ENOUGH;

  private static final int ENOUGH_FROM = 30;

  public static Evidence of(long n) {
    if (MinimumGroup.OF_FIGURES.hides(n)) {
      return HIDDEN;
    }
    return n < ENOUGH_FROM ? INDICATIVE : ENOUGH;
  }

  public boolean isShown() {
    return this != HIDDEN;
  }
}
