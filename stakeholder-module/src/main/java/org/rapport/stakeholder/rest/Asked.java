package org.rapport.stakeholder.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.registry.ListCursor;
import org.rapport.stakeholder.upkeep.Recurrence;

/** Parameters and values of a request, read so that a wrong one is told rather than ignored. */
final class Asked {

  private static final int MOST = 200;

  private Asked() {}

  static <E extends Enum<E>> E oneOf(Class<E> type, String value, String parameter) {
    if (value == null || value.isBlank()) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw Invalid.field(parameter, Message.of("stakeholder", "registry.rest.parameter"));
  }

  static ListCursor cursor(String page) {
    if (page == null || page.isBlank()) {
      return null;
    }
    return ListCursor.parse(page)
        .orElseThrow(
            () -> Invalid.field("page", Message.of("stakeholder", "registry.rest.parameter")));
  }

  /** Null where none is given. */
  static LocalDate day(String text, String parameter) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException wrong) {
      // told below
    }
    throw Invalid.field(parameter, Message.of("stakeholder", "registry.rest.parameter"));
  }

  static int size(int size) {
    if (size < 1 || size > MOST) {
      throw Invalid.field("size", Message.of("stakeholder", "registry.rest.size", MOST));
    }
    return size;
  }

  static Recurrence recurrence(String value) {
    return Recurrence.parse(value == null ? "" : value)
        .orElseThrow(
            () -> Invalid.field("recurrence", Message.of("stakeholder", "upkeep.rest.recurrence")));
  }

  static <T> T parameter(T value, String name) {
    if (value == null) {
      throw Invalid.field(name, Message.of("kernel", "required"));
    }
    return value;
  }

  static <T> T body(T body) {
    if (body == null) {
      throw Invalid.field("body", Message.of("kernel", "required"));
    }
    return body;
  }
}
