package org.rapport.feedback.imports;

import java.util.Optional;
import org.rapport.platform.Vocabulary;

/**
 * Headings and words that files use, in both languages, from {@code headings.properties} and {@code
 * words.properties}.
 */
final class KnownWords {

  private static final Vocabulary HEADINGS =
      Vocabulary.beside(KnownWords.class, "headings.properties");
  private static final Vocabulary WORDS = Vocabulary.beside(KnownWords.class, "words.properties");

  private KnownWords() {}

  /** The field a column with this heading is likely to hold. */
  static Field field(String heading) {
    return HEADINGS.meaning(heading).map(Field::valueOf).orElse(Field.IGNORED);
  }

  static Optional<String> meaning(Field field, String word) {
    for (String choice : field.choices()) {
      if (choice.equalsIgnoreCase(word.replace(' ', '_'))) {
        return Optional.of(choice);
      }
    }
    return WORDS.meaning(field.name(), word);
  }
}
