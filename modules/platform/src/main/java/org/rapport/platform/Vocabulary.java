package org.rapport.platform;

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
 * Words that files use for something Rapport knows, in both languages. It comes from properties
 * such as {@code NAME = name, full name, 姓名} or {@code STATUS.EXISTING = current, 现有}; case, blanks
 * and punctuation make no difference.
 */
public final class Vocabulary {

  private final Map<String, String> known;

  private Vocabulary(Map<String, String> known) {
    this.known = known;
  }

  /**
   * @param resource name of the properties beside {@code owner}
   */
  public static Vocabulary beside(Class<?> owner, String resource) {
    Properties lines = new Properties();
    try (Reader reader =
        new InputStreamReader(owner.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> known = new HashMap<>();
    lines.forEach((name, words) -> learn(known, name.toString(), words.toString()));
    return new Vocabulary(known);
  }

  private static void learn(Map<String, String> known, String name, String words) {
    String[] parts = name.split("\\.", 2);
    String topic = parts.length == 2 ? parts[0] + "." : "";
    for (String word : words.split(",")) {
      known.put(topic + key(word), parts[parts.length - 1]);
    }
  }

  /** What a word means whatever it is about. */
  public Optional<String> meaning(String word) {
    return Optional.ofNullable(known.get(key(word)));
  }

  /** What a word means where it is about this topic, the part before the dot. */
  public Optional<String> meaning(String topic, String word) {
    return Optional.ofNullable(known.get(topic + "." + key(word)));
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_?？*:：-]+", " ").strip();
  }
}
