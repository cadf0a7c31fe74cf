package org.rapport.feedback.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a case, each with the best place it stands in. */
public final class PlacedWords {

  /** PostgreSQL takes 1 MB of words with their weights; those that come last do not fit. */
  private static final int MOST_BYTES = 800_000;

  private static final int BYTES_OF_A_WEIGHT = 12;

  private final Map<String, FoundIn> places = new LinkedHashMap<>();
  private int bytes;

  /** What was sent; any of it may be null. */
  public static PlacedWords sent(String subject, String... texts) {
    return new PlacedWords()
        .with(FoundIn.SUBJECT, SearchWords.of(subject))
        .with(FoundIn.TEXT, SearchWords.of(texts));
  }

  PlacedWords with(FoundIn place, Collection<String> words) {
    for (String word : words) {
      int size = word.getBytes(StandardCharsets.UTF_8).length + BYTES_OF_A_WEIGHT;
      if (bytes + size <= MOST_BYTES && places.putIfAbsent(word, place) == null) {
        bytes += size;
      }
    }
    return this;
  }

  /** The words of what was sent, by which it is told to be like another case. */
  public Set<String> ofWhatWasSent() {
    return places.entrySet().stream()
        .filter(word -> word.getValue().compareTo(FoundIn.TEXT) <= 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** As PostgreSQL reads a {@code tsvector}. */
  public String literal() {
    return places.entrySet().stream()
        .map(word -> SearchWords.quoted(word.getKey()) + ":1" + word.getValue().weight())
        .collect(Collectors.joining(" "));
  }
}
