package org.rapport.stakeholder.imports;

import java.util.List;

/**
 * A column of a file as shown when it is said what it means.
 *
 * @param samples some of what stands in it
 * @param words where the field takes only a few words: those the file uses, else empty
 * @param choices what the words can mean
 */
public record ColumnView(
    int position,
    String heading,
    Field field,
    List<String> samples,
    List<WordView> words,
    List<Choice> choices) {

  /**
   * @param meaning what it is taken for, or null where nobody has said
   */
  public record WordView(String word, String meaning) {}
}
