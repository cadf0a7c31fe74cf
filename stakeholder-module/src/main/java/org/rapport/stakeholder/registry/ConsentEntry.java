package org.rapport.stakeholder.registry;

import java.time.LocalDate;

/**
 * What a contact said when asked for consent (mission R9).
 *
 * @param given false where they refused or took it back
 * @param on the day they said so; null means today
 */
public record ConsentEntry(ConsentPurpose purpose, boolean given, LocalDate on) {

  ConsentEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(purpose, "consents");
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "consents", "stakeholder.status.notInFuture");
    problems.raise();
    return new ConsentEntry(purpose, given, day);
  }
}
