package org.rapport.stakeholder.journey;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people wrote about made-up relationships. */
final class MadeUpWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.courses-demonstration", Locale.ROOT);

  private MadeUpWords() {}

  /**
   * @param language {@code zh.} or {@code en.}
   */
  static String of(String language, String kind, int index) {
    String[] words = WORDS.getString(language + kind).split("\\|");
    return words[index % words.length];
  }
}
