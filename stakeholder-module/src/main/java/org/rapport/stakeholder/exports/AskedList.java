package org.rapport.stakeholder.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** What an address asks of a list: its filters, by the names they have on its page. */
public final class AskedList {

  private final Function<String, List<String>> parameters;
  private final boolean strict;

  private AskedList(Function<String, List<String>> parameters, boolean strict) {
    this.parameters = parameters;
    this.strict = strict;
  }

  /** Nonsense in it counts as not said. */
  public static AskedList byPage(Function<String, List<String>> parameters) {
    return new AskedList(parameters, false);
  }

  /** Nonsense in it is told, as {@link Invalid}. */
  public static AskedList byProgram(Function<String, List<String>> parameters) {
    return new AskedList(parameters, true);
  }

  /** Null where nothing is said; so are the others. */
  public String text(String name) {
    return parameters.apply(name).stream().findFirst().orElse(null);
  }

  public Long number(String name) {
    return read(name, Long::valueOf);
  }

  public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return read(name, value -> Enum.valueOf(type, value));
  }

  /** All that are said; none where nothing is. */
  <E extends Enum<E>> List<E> allOf(Class<E> type, String name) {
    return parameters.apply(name).stream()
        .map(value -> read(name, value, text -> Enum.valueOf(type, text)))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
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
    return read(name, text(name), reading);
  }

  private <T> T read(String name, String value, Function<String, T> reading) {
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
