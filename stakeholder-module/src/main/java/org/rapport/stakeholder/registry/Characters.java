package org.rapport.stakeholder.registry;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What ICU makes of single Chinese characters, remembered because asking it is slow. */
final class Characters {

  /** Simplified characters instead of traditional ones. */
  static final Characters SIMPLIFIED = new Characters("Traditional-Simplified");

  /** Read as in words, without tones. */
  static final Characters READ = new Characters("Han-Latin; Latin-ASCII; Lower");

  /** Read as in names of people, without tones. */
  static final Characters READ_IN_NAMES = new Characters("Han-Latin/Names; Latin-ASCII; Lower");

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private final Transliterator rules;
  private final Map<Integer, String> known = new ConcurrentHashMap<>();

  private Characters(String rules) {
    this.rules = Transliterator.getInstance(rules);
  }

  static boolean isHan(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  /** What is not Chinese, in small Latin letters. */
  static String latin(String text) {
    boolean plain = text.chars().allMatch(c -> c < 0x80);
    return plain ? text.toLowerCase(Locale.ROOT) : TO_LATIN.transliterate(text);
  }

  String of(int character) {
    return known.computeIfAbsent(character, c -> rules.transliterate(Character.toString(c)));
  }

  /** Every Chinese character in the text replaced, everything else as it was. */
  String inText(String text) {
    StringBuilder replaced = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isHan(c)) {
                replaced.append(of(c));
              } else {
                replaced.appendCodePoint(c);
              }
            });
    return replaced.toString();
  }
}
