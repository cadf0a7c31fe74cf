package org.rapport.stakeholder.imports;

import java.util.Map;
import java.util.Optional;
import org.rapport.platform.Vocabulary;

/**
 * What the words of a file mean.
 *
 * @param known by field and by the word, see {@link Words#key}
 */
record Meanings(Map<Field, Map<String, String>> known, Vocabulary others) {

  /** Empty where nobody has said. */
  Optional<String> of(Field field, String word) {
    String meaning = known.get(field).get(Words.key(word));
    return meaning != null ? Optional.of(meaning) : others.meaning(field.name(), word);
  }
}
