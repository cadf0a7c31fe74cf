package org.rapport.stakeholder.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** What an address asks of a list: its filters, by the names they have on its page. */
public final class AskedList {

  private final UnaryOperator<String> parameters;
  private final boolean strict;

  private AskedList(UnaryOperator<String> parameters, boolean strict) {
    this.parameters = parameters;
    this.strict = strict;
  }

  /** Nonsense in it counts as not said. */
  public static AskedList byPage(UnaryOperator<String> parameters) {
    return new AskedList(parameters, false);
  }

  /** Nonsense in it is told, as {@link Invalid}. */
  public static AskedList byProgram(UnaryOperator<String> parameters) {
    return new AskedList(parameters, true);
  }

  /** Null where nothing is said; so are the others. */
  public String text(String name) {
    return parameters.apply(name);
  }

  public Long number(String name) {
    return read(name, Long::valueOf);
  }

  public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return read(name, value -> Enum.valueOf(type, value));
  }

  LocalDate day(String name) {
    return read(name, AskedList::dayOf);
  }

  private static LocalDate dayOf(String value) {
    LocalDate day = LocalDate.parse(value);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("no day of ours");
    }
    return day;
  }

  private <T> T read(String name, Function<String, T> reading) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return reading.apply(value);
    } catch (DateTimeException | IllegalArgumentException nonsense) {
      if (strict) {
        throw Invalid.field(name, Message.of("stakeholder", "registry.rest.parameter"));
      }
      return null;
    }
  }
}
