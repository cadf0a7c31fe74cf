package org.rapport.stakeholder.imports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What a word of a file means, as somebody has said. */
@Embeddable
class ImportWord {

  @Enumerated(EnumType.STRING)
  private Field field;

  private String word;
  private String meaning;

  protected ImportWord() {}

  ImportWord(Field field, String word, String meaning) {
    this.field = field;
    this.word = word;
    this.meaning = meaning;
  }

  Field field() {
    return field;
  }

  String word() {
    return word;
  }

  String meaning() {
    return meaning;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImportWord it
        && it.field == field
        && it.word.equals(word)
        && it.meaning.equals(meaning);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, word, meaning);
  }
}
