package org.rapport.stakeholder.journey;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * What an agreement says from a day on, as typed in (mission J10).
 *
 * @param on when both sides agreed on it, or it was found wrong; null means today
 * @param terms all that it says then, what stays included; without a first day that stays too
 */
public record AmendmentEntry(
    AmendmentKind kind, String reason, LocalDate on, AgreementEntry terms) {

  private static final int LONGEST = 1000;

  AmendmentEntry checked(AgreementEntry before, LocalDate today) {
    Problems problems = new Problems();
    problems.required(kind, "kind");
    problems.required(terms, "terms");
    String why = problems.noting(() -> Text.required(reason, "reason", LONGEST));
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "journey.amend.notInFuture");
    AgreementEntry now = terms == null ? null : problems.noting(() -> terms.checked(before.from()));
    problems.raise();
    return new AmendmentEntry(kind, why, day, now);
  }
}
