package org.rapport.feedback.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

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
    List<String> words = words(ASKED, typed);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.stream().distinct().map(SearchWords::quoted).collect(Collectors.joining(" & ")));
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail to be read
    }
    return words;
  }
}
