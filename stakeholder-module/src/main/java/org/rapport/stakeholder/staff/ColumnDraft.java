package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.stakeholder.imports.ColumnView;
import org.rapport.stakeholder.imports.Field;

/** What somebody says a column of a file means. */
public class ColumnDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String heading;
  private final ArrayList<String> samples;
  private final ArrayList<WordDraft> words = new ArrayList<>();
  private final Field shownFor;
  private Field field;

  ColumnDraft(ColumnView column) {
    this.heading = column.heading();
    this.samples = new ArrayList<>(column.samples());
    this.field = column.field();
    this.shownFor = column.field();
    column.words().forEach(word -> words.add(new WordDraft(word.word(), word.meaning())));
  }

  /** What a word of the file means. */
  public static class WordDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String word;
    private String meaning;

    WordDraft(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }

    public String getWord() {
      return word;
    }

    public String getMeaning() {
      return meaning;
    }

    public void setMeaning(String meaning) {
      this.meaning = meaning;
    }
  }

  public String getHeading() {
    return heading;
  }

  public List<String> getSamples() {
    return samples;
  }

  public List<WordDraft> getWords() {
    return words;
  }

  /** The field whose words are asked for. */
  public Field getShownFor() {
    return shownFor;
  }

  public Field getField() {
    return field;
  }

  public void setField(Field field) {
    this.field = field;
  }
}
