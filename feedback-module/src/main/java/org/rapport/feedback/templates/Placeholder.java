package org.rapport.feedback.templates;

import java.util.Locale;
import java.util.stream.Stream;

/** What a template may leave open, in braces. */
public enum Placeholder {
  REFERENCE,
  SUBJECT,
  /** Of the complainant, where staff may know it. */
  NAME,
  /** The day by which a decision is due. */
  DUE,
  ORGANIZATION,
  /** Who writes. */
  HANDLER;

  /** As it stands in a text. */
  public String mark() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  static boolean isKnown(String mark) {
    return Stream.of(values()).anyMatch(known -> known.mark().equals(mark));
  }
}
