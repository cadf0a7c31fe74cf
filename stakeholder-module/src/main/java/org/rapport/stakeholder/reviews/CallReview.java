package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Calls for a review; an open one of the same takes it up. */
@ApplicationScoped
class CallReview {

  private final Reviews reviews;
  private final Schedules schedules;
  private final ReviewWork work;
  private final Stamps stamps;

  @Inject
  CallReview(Reviews reviews, Schedules schedules, ReviewWork work, Stamps stamps) {
    this.reviews = reviews;
    this.schedules = schedules;
    this.work = work;
    this.stamps = stamps;
  }

  protected CallReview() {
    this(null, null, null, null);
  }

  Review of(Reviewed reviewed, ReviewCause cause, LocalDate due) {
    Stamp stamp = stamps.now();
    Review review = reviews.openOf(reviewed).orElseGet(() -> opened(reviewed, cause, due, stamp));
    review.called(cause, due, stamp);
    reviews.keep(review);
    work.place(review);
    return review;
  }

  private Review opened(Reviewed reviewed, ReviewCause cause, LocalDate due, Stamp stamp) {
    Long leader = reviewed.isRelationship() ? schedules.leaderFor(reviewed.stakeholderId()) : null;
    return new Review(reviewed, cause, due, leader, stamp);
  }
}
