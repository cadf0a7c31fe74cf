package org.rapport.stakeholder.duplicates;

/** How alike two texts are: 1 for equal ones, 0 for those that share nothing. */
final class Likeness {

  private Likeness() {}

  /** One less the share of characters that have to be typed anew (Levenshtein). */
  static double of(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int longest = Math.max(a.length, b.length);
    return longest == 0 ? 1 : 1 - (double) changes(a, b) / longest;
  }

  private static int changes(int[] a, int[] b) {
    int[] before = new int[b.length + 1];
    int[] now = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      now[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int replaced = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return before[b.length];
  }
}
