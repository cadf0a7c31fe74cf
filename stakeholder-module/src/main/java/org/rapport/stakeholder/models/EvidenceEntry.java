package org.rapport.stakeholder.models;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * Something that was seen or heard and speaks for or against a finding, as typed in.
 *
 * @param on the day it was observed
 * @param link where to read more; may be empty
 */
public record EvidenceEntry(CultureElement element, LocalDate on, String observed, String link) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  EvidenceEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(element, "element");
    problems.required(on, "on");
    problems.unless(on == null || !on.isAfter(today), "on", "models.day.future");
    EvidenceEntry cleaned =
        new EvidenceEntry(
            element,
            on,
            problems.noting(() -> Text.required(observed, "observed", 1000)),
            problems.noting(() -> address(link)));
    problems.raise();
    return cleaned;
  }

  /** A link is followed by a click, so it leads to web pages and never runs anything. */
  private static String address(String typed) {
    String text = Text.optional(typed, "link", 500);
    if (text == null) {
      return null;
    }
    try {
      URI address = URI.create(text);
      if (address.getScheme() != null
          && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
        return text;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, with what has no scheme
    }
    throw Invalid.field("link", Message.of("stakeholder", "models.link.wrong"));
  }
}
