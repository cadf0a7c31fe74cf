package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * How a name is read in Latin letters: 张伟 becomes {@code zhang wei}, Zoë stays {@code zoe}.
 * Readings that depend on the word come from {@code pinyin.properties}, those of surnames from ICU.
 *
 * @param syllables lower-case letters and digits only; a Latin word counts as one
 */
record Pinyin(List<String> syllables) {

  static Pinyin ofPerson(String name) {
    return new Pinyin(split(Readings.PERSONS.transliterate(name)));
  }

  static Pinyin of(String name) {
    String text = Readings.SIMPLIFIED.transliterate(name);
    for (String word : Readings.WORDS.stringPropertyNames()) {
      text = text.replace(word, " " + Readings.WORDS.getProperty(word) + " ");
    }
    return new Pinyin(split(Readings.CHARACTERS.transliterate(text)));
  }

  /** Simplified characters instead of traditional ones. */
  static String simplified(String text) {
    return Readings.SIMPLIFIED.transliterate(text);
  }

  /** {@code zhangwei}. */
  String joined() {
    return String.join("", syllables);
  }

  /** {@code zw}. */
  String initials() {
    return syllables.stream().map(s -> s.substring(0, 1)).collect(joining());
  }

  private static List<String> split(String latin) {
    return Arrays.stream(latin.split("[^a-z0-9]+")).filter(s -> !s.isEmpty()).toList();
  }

  /** Loaded with the first name that is read, which takes a third of a second. */
  private static final class Readings {

    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    static final Transliterator CHARACTERS =
        Transliterator.getInstance("Han-Latin; Any-Latin; Latin-ASCII; Lower");
    static final Transliterator PERSONS =
        Transliterator.getInstance(
            "Traditional-Simplified; Han-Latin/Names; Any-Latin; Latin-ASCII; Lower");
    static final Properties WORDS = words();

    private static Properties words() {
      try (InputStream in =
          Pinyin.class.getResourceAsStream("/org/rapport/stakeholder/pinyin.properties")) {
        Properties words = new Properties();
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return words;
      } catch (IOException e) {
        throw new UncheckedIOException("pinyin.properties cannot be read", e);
      }
    }
  }
}
