package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A review somebody wants, as typed in: of a relationship, or of a model, or of the approach where
 * it is of neither.
 *
 * @param model what all versions of the model share
 * @param dueOn until when, null means in two weeks
 * @param why what it is about, null where nothing is said
 */
public record ReviewRequest(
    Long relationship, Long model, Occasion occasion, LocalDate dueOn, String why) {

  ReviewRequest checked(LocalDate today) {
    Problems problems = new Problems();
    problems.unless(relationship == null || model == null, "model", "review.ask.one");
    problems.required(occasion, "occasion");
    LocalDate day = dueOn == null ? today.plusDays(ReviewTriggers.DAYS) : dueOn;
    problems.unless(!day.isBefore(today), "dueOn", "review.ask.notPast");
    problems.unless(!day.isAfter(today.plusYears(1)), "dueOn", "review.ask.tooLate");
    String because = problems.noting(() -> Text.optional(why, "why", 1000));
    problems.raise();
    return new ReviewRequest(relationship, model, occasion, day, because);
  }
}
