package org.rapport.reporting.suppression;

/**
 * What is left of a visible total after taking off its visible parts: the sum of the hidden ones.
 *
 * @param fewer how many hidden parts read "<5"
 * @param withheld how many hidden parts are known to be larger
 * @param fromZero whether a "<5" may also stand for 0
 */
record Residue(long value, int fewer, int withheld, boolean fromZero) {

  int hidden() {
    return fewer + withheld;
  }

  /**
   * Whether only one set of small values fits: four cells "<5" that add up to 16 are all 4, and a
   * "<5" beside one that is at least 5 is 1 where both make 6.
   */
  boolean isUnique(int k) {
    if (fewer == 0) {
      return false;
    }
    long least = (fromZero ? 0 : fewer) + (long) withheld * k;
    long most = withheld > 0 ? Long.MAX_VALUE : (long) fewer * (k - 1);
    return value <= least || value >= most;
  }
}
