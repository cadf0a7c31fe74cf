package org.rapport.feedback.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in texts the words somebody looks for. */
final class Highlight {

  private static final int BEFORE = 40;
  private static final int LONGEST = 180;
  private static final String MORE = "…";
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final Set<String> asked;

  Highlight(String typed) {
    this.asked = SearchWords.asked(typed);
  }

  /** How many of the words stand in the text, which may be null. */
  int wordsIn(String text) {
    return words(hits(text));
  }

  /** How many words there are. */
  int asked() {
    return asked.size();
  }

  /** The whole text. */
  List<Part> all(String text) {
    return parts(text, 0, text.length(), hits(text));
  }

  /** A passage with as many different ones of the words as any other has, on one line. */
  List<Part> excerpt(String text) {
    List<SearchWords.Place> hits = hits(text);
    int start = start(hits);
    int from = start <= BEFORE ? 0 : boundary(text, start - BEFORE);
    int to = from + LONGEST >= text.length() ? text.length() : boundary(text, from + LONGEST);
    List<Part> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(new Part(MORE, false));
    }
    parts.addAll(parts(text, from, to, hits));
    if (to < text.length()) {
      parts.add(new Part(MORE, false));
    }
    return parts;
  }

  private List<SearchWords.Place> hits(String text) {
    return text == null ? List.of() : SearchWords.places(text, asked);
  }

  private static int words(List<SearchWords.Place> hits) {
    return (int) hits.stream().map(SearchWords.Place::word).distinct().count();
  }

  /** Where the best passage has its first hit. */
  private int start(List<SearchWords.Place> hits) {
    int best = 0;
    int start = 0;
    for (int i = 0; i < hits.size() && best < asked.size(); i++) {
      Set<String> within = new HashSet<>();
      int end = hits.get(i).from() + LONGEST - BEFORE;
      for (int j = i; j < hits.size() && hits.get(j).to() <= end; j++) {
        within.add(hits.get(j).word());
      }
      if (within.size() > best) {
        best = within.size();
        start = hits.get(i).from();
      }
    }
    return start;
  }

  /** Nothing that is seen as one character is cut. */
  private static int boundary(String text, int at) {
    int from = Math.max(0, at - BEFORE);
    Matcher characters = CHARACTER.matcher(text).region(from, text.length());
    int end = from;
    while (characters.find() && characters.end() <= at) {
      end = characters.end();
    }
    return end;
  }

  private static List<Part> parts(String text, int from, int to, List<SearchWords.Place> hits) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    int end = from;
    int start = from;
    for (SearchWords.Place hit : hits) {
      if (hit.from() < from || hit.to() > to) {
        continue;
      }
      if (hit.from() > end) {
        add(parts, text.substring(start, end), true);
        add(parts, text.substring(end, hit.from()), false);
        start = hit.from();
      }
      end = Math.max(end, hit.to());
      at = end;
    }
    add(parts, text.substring(start, end), true);
    add(parts, text.substring(at, to), false);
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean hit) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, hit));
    }
  }
}
