package org.rapport.platform;

import java.util.List;
import org.rapport.kernel.Message;

/**
 * Why a row of a file cannot be taken.
 *
 * @param column the column it is about, counted from 0, or null
 * @param message without its arguments' types: they are kept as text
 */
public record RowProblem(Integer column, Message message) {

  /** The message's arguments as text, to keep them. */
  public List<String> arguments() {
    return message.arguments().stream().map(String::valueOf).toList();
  }
}
