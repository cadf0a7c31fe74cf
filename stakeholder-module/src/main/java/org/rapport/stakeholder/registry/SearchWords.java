package org.rapport.stakeholder.registry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody looks for, word by word; every word has to be found.
 *
 * @param words in the writing of {@link #normal}
 */
public record SearchWords(List<String> words) {

  private static final int MOST = 8;
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9()\\-./]{2,}");

  /** Everything typed beyond eight words is left out. */
  public static SearchWords typed(String text) {
    if (text == null) {
      return new SearchWords(List.of());
    }
    return new SearchWords(
        Arrays.stream(normal(text).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(word -> NUMBER.matcher(word).matches() ? digits(word) : word)
            .limit(MOST)
            .toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  Set<String> grams() {
    Set<String> grams = new TreeSet<>();
    words.forEach(word -> grams.addAll(Grams.asked(word)));
    return grams;
  }

  /** One width, one case, simplified characters, plain blanks. */
  public static String normal(String text) {
    String oneWidth = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Characters.SIMPLIFIED.inText(oneWidth).replaceAll("\\s+", " ").strip();
  }

  public static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }
}
