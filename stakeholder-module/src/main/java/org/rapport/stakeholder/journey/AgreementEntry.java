package org.rapport.stakeholder.journey;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * An agreement as typed in (mission J10).
 *
 * @param goal what both sides want to reach; without one there is no formal relationship
 * @param constraints what binds both sides
 * @param until null where no end is agreed
 */
public record AgreementEntry(
    AgreementForm form,
    String goal,
    String constraints,
    String scope,
    String quality,
    LocalDate from,
    LocalDate until) {

  private static final int LONGEST = 2000;

  /**
   * @param first the day it begins where none is typed in
   */
  AgreementEntry checked(LocalDate first) {
    Problems problems = new Problems();
    problems.required(form, "form");
    String aim = problems.noting(() -> Text.optional(goal, "goal", LONGEST));
    String bound = problems.noting(() -> Text.required(constraints, "constraints", LONGEST));
    String what = problems.noting(() -> Text.optional(scope, "scope", LONGEST));
    String howWell = problems.noting(() -> Text.optional(quality, "quality", LONGEST));
    LocalDate since = from == null ? first : from;
    problems.unless(until == null || !until.isBefore(since), "until", "journey.agreement.until");
    problems.raise();
    return new AgreementEntry(form, aim, bound, what, howWell, since, until);
  }

  /** Whether it ends later, or never where that one does. */
  boolean outlasts(AgreementEntry that) {
    return that.until != null && (until == null || until.isAfter(that.until));
  }
}
