package org.rapport.bench;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a stakeholder is found by, as the registry keeps it. */
final class MadeUpSearch {

  private final Set<String> lines = new LinkedHashSet<>();
  private final Set<String> grams = new TreeSet<>();

  MadeUpSearch name(MadeUpName name) {
    String normal = name.text().toLowerCase(Locale.ROOT);
    String initials =
        name.syllables().stream().map(s -> s.substring(0, 1)).collect(Collectors.joining());
    lines.add(normal);
    lines.add(initials);
    for (String word : (normal + " " + initials).split(" ")) {
      int pieces = isChinese(word) ? 1 : 2;
      cut(word, pieces);
      cut(word, pieces + 1);
    }
    return found(name.reading());
  }

  /** A phone number or a mail address. */
  MadeUpSearch found(String text) {
    lines.add(text);
    for (String word : text.split("[^a-z0-9]")) {
      cut(word, 3);
      if (word.matches("[0-9]+")) {
        cut(word, 6);
      }
    }
    return this;
  }

  /** For COPY. */
  String text() {
    return String.join("\\n", lines);
  }

  Set<String> grams() {
    return grams;
  }

  private static boolean isChinese(String word) {
    return word.charAt(0) > 'z';
  }

  private void cut(String word, int size) {
    for (int start = 0; start + size <= word.length(); start++) {
      grams.add(word.substring(start, start + size));
    }
  }
}
