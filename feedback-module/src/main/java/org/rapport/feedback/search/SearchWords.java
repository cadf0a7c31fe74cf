package org.rapport.feedback.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds the words in a text. English ones lose case and endings; Chinese, Japanese and Korean ones
 * become pairs of characters, which need no dictionary and find new words too.
 */
public final class SearchWords {

  private static final Analyzer KEPT = new WordAnalyzer(true);
  private static final Analyzer ASKED = new WordAnalyzer(false);

  private SearchWords() {}

  /** The words of all these texts, each once; a text may be null. */
  public static Set<String> of(String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      if (text != null) {
        words.addAll(words(KEPT, text));
      }
    }
    return words;
  }

  /**
   * A PostgreSQL {@code tsquery} for texts that hold every word somebody typed; empty where nothing
   * typed is a word.
   */
  public static Optional<String> query(String typed) {
    return joined(typed, " & ");
  }

  /** As {@link #query}, for texts that hold any of the words. */
  static Optional<String> anyOf(String typed) {
    return joined(typed, " | ");
  }

  /** The words somebody typed, each once. */
  static Set<String> asked(String typed) {
    return new LinkedHashSet<>(words(ASKED, typed));
  }

  private static Optional<String> joined(String typed, String by) {
    Set<String> words = asked(typed);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(words.stream().map(SearchWords::quoted).collect(Collectors.joining(by)));
  }

  static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  /**
   * @param from index of its first character
   * @param to index behind its last one
   */
  record Place(String word, int from, int to) {}

  /** Where in a text any of the words stand, in order. */
  static List<Place> places(String text, Set<String> wanted) {
    return each(KEPT, text).filter(place -> wanted.contains(place.word())).toList();
  }

  private static List<String> words(Analyzer analyzer, String text) {
    return each(analyzer, text).map(Place::word).toList();
  }

  private static Stream<Place> each(Analyzer analyzer, String text) {
    Stream.Builder<Place> places = Stream.builder();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        places.add(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail to be read
    }
    return places.build();
  }
}
