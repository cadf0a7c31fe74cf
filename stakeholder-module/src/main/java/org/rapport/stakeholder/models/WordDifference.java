package org.rapport.stakeholder.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word; Chinese sign by sign. */
public final class WordDifference {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{IsAlphabetic}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

  /** Pairs of words beyond which looking for what was kept takes too long for a page. */
  private static final long TOO_LONG = 1_000_000;

  private WordDifference() {}

  /** Whether words are in both texts, only in the older or only in the newer one. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** Some words in a row that fared alike. */
  public record Piece(Kind kind, String text) {}

  /** In reading order; null counts as nothing written. */
  public static List<Piece> between(String before, String after) {
    List<String> old = tokens(before);
    List<String> renewed = tokens(after);
    if ((long) old.size() * renewed.size() > TOO_LONG) {
      return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }
    int[][] common = commonFrom(old, renewed);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < renewed.size()) {
      if (i < old.size() && j < renewed.size() && old.get(i).equals(renewed.get(j))) {
        add(pieces, Kind.KEPT, old.get(i++));
        j++;
      } else if (j == renewed.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        add(pieces, Kind.REMOVED, old.get(i++));
      } else {
        add(pieces, Kind.ADDED, renewed.get(j++));
      }
    }
    return pieces;
  }

  /** Lengths of the longest common subsequences of what is left from each pair of places. */
  private static int[][] commonFrom(List<String> old, List<String> renewed) {
    int[][] length = new int[old.size() + 1][renewed.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = renewed.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(renewed.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static void add(List<Piece> pieces, Kind kind, String token) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).kind() == kind) {
      pieces.set(last, new Piece(kind, pieces.get(last).text() + token));
    } else {
      pieces.add(new Piece(kind, token));
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(Objects.requireNonNullElse(text, ""));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
