package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a name is read in Latin letters: 张伟 becomes {@code zhang wei}, Zoë stays {@code zoe}.
 * Readings that depend on the word come from {@code pinyin.properties}, those of surnames from ICU.
 *
 * @param syllables lower-case letters and digits only; a Latin word counts as one
 */
public record Pinyin(List<String> syllables) {

  /** In an order of their own: where two overlap, every run reads the same one first. */
  private static final SortedMap<Object, Object> WORDS = new TreeMap<>(words());

  public static Pinyin ofPerson(String name) {
    return read(Characters.SIMPLIFIED.inText(name), Characters.READ_IN_NAMES);
  }

  public static Pinyin of(String name) {
    String[] text = {Characters.SIMPLIFIED.inText(name)};
    WORDS.forEach((word, reading) -> text[0] = text[0].replace((String) word, " " + reading + " "));
    return read(text[0], Characters.READ);
  }

  /** {@code zhangwei}. */
  public String joined() {
    return String.join("", syllables);
  }

  /** {@code zw}. */
  public String initials() {
    return syllables.stream().map(s -> s.substring(0, 1)).collect(joining());
  }

  private static Pinyin read(String text, Characters characters) {
    StringBuilder spaced = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Characters.isHan(c)) {
                spaced.append(' ').append(characters.of(c)).append(' ');
              } else {
                spaced.appendCodePoint(c);
              }
            });
    String latin = Characters.latin(spaced.toString());
    return new Pinyin(Arrays.stream(latin.split("[^a-z0-9]+")).filter(s -> !s.isEmpty()).toList());
  }

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
