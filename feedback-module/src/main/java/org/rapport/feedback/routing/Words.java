package org.rapport.feedback.routing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.rapport.feedback.search.SearchWords;

/**
 * A text to look for keywords in: English ones in any form, Chinese ones as they stand, however
 * wide or narrow their characters.
 */
final class Words {

  private final String text;
  private final Set<String> words;

  Words(String text) {
    this.text = plain(text == null ? "" : text);
    this.words = SearchWords.of(text);
  }

  boolean hold(String keyword) {
    return isIdeographic(keyword)
        ? text.contains(plain(keyword))
        : words.containsAll(SearchWords.of(keyword)) && !SearchWords.of(keyword).isEmpty();
  }

  private static boolean isIdeographic(String keyword) {
    return keyword.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
