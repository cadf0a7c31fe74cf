package org.rapport.stakeholder.models;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A factor outside the house as typed in (mission J19).
 *
 * @param effect what it does to our relationships
 * @param evidence how we know, null where nothing is said
 * @param until null while it lasts
 */
public record FactorEntry(
    FactorKind kind,
    String what,
    String effect,
    String evidence,
    LocalDate since,
    LocalDate until) {

  FactorEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(kind, "kind");
    String named = problems.noting(() -> Text.required(what, "what", 300));
    String does = problems.noting(() -> Text.required(effect, "effect", 1000));
    String known = problems.noting(() -> Text.optional(evidence, "evidence", 1000));
    problems.required(since, "since");
    problems.unless(since == null || !since.isAfter(today), "since", "models.day.future");
    problems.unless(
        since == null || until == null || !until.isBefore(since), "until", "models.factor.until");
    problems.raise();
    return new FactorEntry(kind, named, does, known, since, until);
  }
}
