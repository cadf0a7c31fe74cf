package org.rapport.stakeholder.dealings;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A past service or cooperation as typed in (mission R11).
 *
 * @param what the service or what was done together, in a few words
 * @param until null where it goes on
 * @param value what was paid, null where nobody knows or nothing was
 * @param currency of the value, by ISO 4217
 * @param went null where nobody judged it
 * @param experience what there is to know of it, null where nothing was written
 * @param knownBy whom to ask about it, null where nobody is known
 */
public record DealingEntry(
    DealingKind kind,
    String what,
    LocalDate from,
    LocalDate until,
    BigDecimal value,
    String currency,
    HowItWent went,
    String experience,
    String knownBy) {

  DealingEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(kind, "kind");
    String named = problems.noting(() -> Text.required(what, "what", 200));
    problems.required(from, "from");
    problems.unless(from == null || !from.isAfter(today), "from", "dealing.from.notBegun");
    problems.unless(
        from == null || until == null || !until.isBefore(from), "until", "dealing.until.early");
    Worth worth = new Worth(value, currency).checked(problems);
    String known = problems.noting(() -> Text.optional(experience, "experience", 2000));
    String who = problems.noting(() -> Text.optional(knownBy, "knownBy", 300));
    problems.raise();
    return new DealingEntry(
        kind, named, from, until, worth.amount(), worth.currency(), went, known, who);
  }
}
