package org.rapport.stakeholder.staff;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.exports.AskedList;

/** What the address of a page says; nonsense in it counts as not said. */
final class Parameters {

  private Parameters() {}

  static String text(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  /** All that the address of this page says. */
  static AskedList asked() {
    return asked(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
  }

  static AskedList asked(HttpServletRequest request) {
    return AskedList.byPage(
        name -> {
          String[] values = request.getParameterValues(name);
          return values == null ? List.of() : List.of(values);
        });
  }

  static Long number(String name) {
    return numberIn(text(name));
  }

  /** Null where the text is none. */
  static Long numberIn(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  /** Null where the text is no day between the years 1 and 9999. */
  static LocalDate day(String name) {
    try {
      LocalDate day = LocalDate.parse(Objects.requireNonNullElse(text(name), ""));
      return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  /**
   * @throws NotFound where the address names nothing
   */
  static long id(String name) {
    Long id = number(name);
    if (id == null) {
      throw new NotFound();
    }
    return id;
  }

  static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return constant(type, text(name));
  }

  /** Null where there is no such constant. */
  static <E extends Enum<E>> E constant(Class<E> type, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    return null;
  }
}
