package org.rapport.stakeholder.upkeep;

import java.util.Optional;

/**
 * A date that matters to a contact, as the registry has it.
 *
 * @param name the contact's
 */
record ContactDate(
    long stakeholderId,
    long contactId,
    String name,
    String occasion,
    int month,
    int day,
    boolean lunar) {

  /** Empty where the calendar has no such day. */
  Optional<Recurrence> recurrence() {
    return recurrence(month, day, lunar);
  }

  static Optional<Recurrence> recurrence(int month, int day, boolean lunar) {
    return Recurrence.parse(
        lunar ? "LUNAR " + month + "-" + day : String.format("YEARLY --%02d-%02d", month, day));
  }
}
