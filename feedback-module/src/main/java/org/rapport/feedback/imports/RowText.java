package org.rapport.feedback.imports;

import java.util.List;
import org.rapport.platform.TableRow;

/** The text of a case put together from several columns. */
final class RowText {

  private final StringBuilder text;

  private RowText(String start) {
    this.text = new StringBuilder(start);
  }

  static RowText of(String start) {
    return new RowText(start);
  }

  /** Adds what the other columns say, each in a line with its heading. */
  String with(Mapping mapping, List<String> headings, TableRow row) {
    String gap = "\n\n";
    for (int column = 0; column < mapping.columns().size(); column++) {
      String cell = row.cell(column).strip();
      if (mapping.columns().get(column) == Field.ADDED_TO_TEXT && !cell.isEmpty()) {
        text.append(gap).append(headings.get(column)).append(": ").append(cell);
        gap = "\n";
      }
    }
    return text.toString();
  }

  /** The language somebody wrote in: Chinese as soon as there are Chinese characters. */
  static String language(String written) {
    boolean chinese =
        written
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese ? "zh-CN" : "en";
  }
}
