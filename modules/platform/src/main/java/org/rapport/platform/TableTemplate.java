package org.rapport.platform;

import java.util.List;

/**
 * An empty table to be filled in.
 *
 * @param name of the sheet with the table
 * @param explanations name of the sheet that says what the columns hold
 * @param heads headings of the explanations: column, needed, what it holds, choices
 */
public record TableTemplate(
    String name, List<Column> columns, String explanations, List<String> heads) {

  public TableTemplate {
    columns = List.copyOf(columns);
    heads = List.copyOf(heads);
  }

  /**
   * @param explanation shown at the heading and on the sheet of explanations
   * @param need whether it must be filled in, as a word
   * @param choices the only values it takes; empty where it takes any
   * @param open true where values other than the choices, or several of them, are taken too
   */
  public record Column(
      String heading, String explanation, String need, List<String> choices, boolean open) {

    public Column {
      choices = List.copyOf(choices);
    }
  }
}
