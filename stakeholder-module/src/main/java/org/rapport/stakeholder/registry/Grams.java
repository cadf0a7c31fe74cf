package org.rapport.stakeholder.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short pieces of texts, so that an index can find a text by any part of it. Chinese is cut into
 * single characters and pairs, because its words are that short; everything else into pairs and
 * threes. Six digits in a row are a piece too: each three of a phone number is in many others.
 */
final class Grams {

  private static final int OF_NUMBER = 6;

  private final Set<String> grams = new TreeSet<>();

  /** All pieces that {@link #asked} may ask for. */
  Grams of(String text) {
    for (int[] run : runs(text)) {
      boolean han = Characters.isHan(run[0]);
      cut(run, han ? 1 : 2);
      cut(run, han ? 2 : 3);
      cutNumbers(run);
    }
    return this;
  }

  /** As {@link #of}, but pairs of letters or digits will not be found: for long, dull texts. */
  Grams ofDull(String text) {
    for (int[] run : runs(text)) {
      cut(run, 3);
      cutNumbers(run);
    }
    return this;
  }

  Set<String> all() {
    return grams;
  }

  /** The longest pieces of what somebody looks for; a single letter has none. */
  static Set<String> asked(String word) {
    Grams asked = new Grams();
    for (int[] run : runs(word)) {
      if (run.length >= OF_NUMBER && isNumber(run)) {
        asked.cutNumbers(run);
        continue;
      }
      int longest = Characters.isHan(run[0]) ? 2 : 3;
      int shortest = Characters.isHan(run[0]) ? 1 : 2;
      int size = Math.min(longest, run.length);
      if (size >= shortest) {
        asked.cut(run, size);
      }
    }
    return asked.all();
  }

  private void cut(int[] run, int size) {
    for (int start = 0; start + size <= run.length; start++) {
      grams.add(new String(run, start, size));
    }
  }

  private void cutNumbers(int[] run) {
    for (int start = 0; start + OF_NUMBER <= run.length; start++) {
      int[] piece = Arrays.copyOfRange(run, start, start + OF_NUMBER);
      if (isNumber(piece)) {
        grams.add(new String(piece, 0, OF_NUMBER));
      }
    }
  }

  private static boolean isNumber(int[] run) {
    return Arrays.stream(run).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Stretches of Chinese characters, and stretches of other letters and digits. */
  private static List<int[]> runs(String text) {
    List<int[]> runs = new ArrayList<>();
    int[] all = text.codePoints().toArray();
    int start = 0;
    for (int i = 0; i <= all.length; i++) {
      boolean ends = i == all.length || !Character.isLetterOrDigit(all[i]);
      if (ends || (i > start && Characters.isHan(all[i]) != Characters.isHan(all[i - 1]))) {
        if (i > start) {
          runs.add(Arrays.copyOfRange(all, start, i));
        }
        start = ends ? i + 1 : i;
      }
    }
    return runs;
  }
}
