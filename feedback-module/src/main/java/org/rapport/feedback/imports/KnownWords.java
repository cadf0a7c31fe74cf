package org.rapport.feedback.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Headings and words that files use, in both languages, from {@code headings.properties} and {@code
 * words.properties}.
 */
final class KnownWords {

  private static final Map<String, String> HEADINGS = read("headings.properties");
  private static final Map<String, String> WORDS = read("words.properties");

  private KnownWords() {}

  /** The field a column with this heading is likely to hold. */
  static Field field(String heading) {
    return Field.valueOf(HEADINGS.getOrDefault(key(heading), Field.IGNORED.name()));
  }

  static Optional<String> meaning(Field field, String word) {
    for (String choice : field.choices()) {
      if (choice.equalsIgnoreCase(word.replace(' ', '_'))) {
        return Optional.of(choice);
      }
    }
    return Optional.ofNullable(WORDS.get(field.name() + "." + key(word)));
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_?？*:：-]+", " ").strip();
  }

  /** Turns {@code FIELD = word, word} round. */
  private static Map<String, String> read(String resource) {
    Properties lines = new Properties();
    try (Reader reader =
        new InputStreamReader(
            KnownWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> known = new HashMap<>();
    lines.forEach(
        (name, words) -> {
          String[] parts = name.toString().split("\\.", 2);
          String prefix = parts.length == 2 ? parts[0] + "." : "";
          for (String word : words.toString().split(",")) {
            known.put(prefix + key(word), parts[parts.length - 1]);
          }
        });
    return known;
  }
}
