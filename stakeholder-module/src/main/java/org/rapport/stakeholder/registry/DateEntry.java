package org.rapport.stakeholder.registry;

import org.rapport.kernel.Text;

/**
 * A date that matters to a contact, such as a birthday (mission R9).
 *
 * @param day {@code 1980-05-12}, or {@code 05-12} where the year is not known
 * @param lunar counted in the Chinese lunar calendar
 */
public record DateEntry(String occasion, String day, boolean lunar) {

  DateEntry checked() {
    Problems problems = new Problems();
    String cleaned = problems.noting(() -> Text.required(occasion, "dates", 80));
    YearlyDay yearly = problems.noting(() -> YearlyDay.parse(day, lunar, "dates"));
    problems.raise();
    return new DateEntry(cleaned, yearly.toString(), lunar);
  }
}
