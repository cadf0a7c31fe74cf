package org.rapport.reporting.statistics;

/**
 * A time some cases took, or have taken so far.
 *
 * @param days whole days, 0 for the same day
 * @param ended false where the end has not come yet, or cannot come any more: censored
 * @param n how many cases
 */
public record Spell(int days, boolean ended, long n) {

  public Spell {
    if (days < 0 || n < 0) {
      throw new IllegalArgumentException(n + " cases of " + days + " days");
    }
  }
}
