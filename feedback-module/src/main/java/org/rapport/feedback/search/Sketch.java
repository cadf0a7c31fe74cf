package org.rapport.feedback.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sixteen numbers made of a text's words (MinHash in bands of two): texts with half their words in
 * common share one of them nearly always, texts with a tenth hardly ever, in any language.
 */
public record Sketch(List<Integer> bands) {

  private static final int BANDS = 16;
  private static final int ROWS = 2;

  public static Sketch of(Collection<String> words) {
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (String word : words) {
      for (int row = 0; row < least.length; row++) {
        least[row] = Math.min(least[row], mixed(word.hashCode(), row));
      }
    }
    Integer[] bands = new Integer[words.isEmpty() ? 0 : BANDS];
    for (int band = 0; band < bands.length; band++) {
      bands[band] = mixed(mixed(least[band * ROWS], least[band * ROWS + 1]), band);
    }
    return new Sketch(List.of(bands));
  }

  /** As PostgreSQL reads an array. */
  public String literal() {
    return bands.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** Spreads a hash over all numbers, in another way for each salt. */
  private static int mixed(int hash, int salt) {
    int mixed = hash ^ salt * 0x9E3779B9;
    mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }
}
