package org.rapport.feedback.imports;

import java.util.List;
import org.rapport.kernel.Message;

/**
 * Why a row cannot become a case.
 *
 * @param column the column it is about, counted from 0, or null
 * @param message without its arguments' types: they are kept as text
 */
public record RowProblem(Integer column, Message message) {

  static RowProblem of(Integer column, String key, Object... arguments) {
    return new RowProblem(column, Message.of("feedback", "import.row." + key, arguments));
  }

  /** The message's arguments as text, to keep them. */
  List<String> arguments() {
    return message.arguments().stream().map(String::valueOf).toList();
  }
}
