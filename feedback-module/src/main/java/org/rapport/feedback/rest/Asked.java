package org.rapport.feedback.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Reads parameters of a request. */
final class Asked {

  private Asked() {}

  static Set<CaseState> states(String typed, Violations violations) {
    if (typed == null || typed.isBlank()) {
      return Set.of();
    }
    if (typed.strip().equalsIgnoreCase("OPEN")) {
      return CaseState.OPEN;
    }
    Set<CaseState> states = EnumSet.noneOf(CaseState.class);
    for (String word : typed.split(",")) {
      CaseState state = violations.choice(CaseState.class, word, "state");
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  /** The beginning of a day, or null. */
  static Instant startOf(String typed, ZoneId zone, Violations violations) {
    LocalDate day = day(typed, "dueBefore", violations);
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  static LocalDate day(String typed, String field, Violations violations) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() >= 1900 && day.getYear() <= 2999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    violations.add(field, "invalid.day");
    return null;
  }

  static void size(int size, Violations violations) {
    if (size < 1 || size > CaseInbox.LARGEST_PAGE) {
      violations.add("size", "invalid.size", CaseInbox.LARGEST_PAGE);
    }
  }

  /** A case at the version of an {@code If-Match} header, or at whatever it is now. */
  static CaseAt at(String reference, String ifMatch) {
    return new CaseAt(reference, version(ifMatch));
  }

  /** The version of an {@code If-Match} header, or null for whatever it is now. */
  static Integer version(String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    try {
      return Integer.valueOf(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw Invalid.field("If-Match", Message.of("feedback", "invalid.version"));
    }
  }
}
