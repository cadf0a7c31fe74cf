package org.rapport.stakeholder.exports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;

/**
 * A list of the staff as a workbook has it.
 *
 * @param name as addresses and the audit trail call it
 * @param needs who may read it
 */
record ListSheet<T>(String name, Permission needs, Pages<T> pages, List<Column<T>> columns) {

  /** How a page of the list is read: what is asked of it, and where the page before ended. */
  interface Pages<T> {
    Slice<T> page(AskedList asked, String from, int size);
  }

  /**
   * @param value a text, number, day, moment, message or words in two languages, several of them,
   *     or null
   */
  record Column<T>(Message heading, Function<T, Object> value) {}

  static <T> ListSheet<T> of(String name, Permission needs, Pages<T> pages) {
    return new ListSheet<>(name, needs, pages, List.of());
  }

  /** With one more column. */
  ListSheet<T> with(String heading, Function<T, Object> value) {
    Column<T> column = new Column<>(word(heading), value);
    return new ListSheet<>(
        name, needs, pages, Stream.concat(columns.stream(), Stream.of(column)).toList());
  }

  static Message word(String key) {
    return Message.of("stakeholder", key);
  }

  /** The word for a constant, null for none. */
  static Message word(String prefix, Enum<?> constant) {
    return constant == null ? null : word(prefix + constant.name());
  }
}
