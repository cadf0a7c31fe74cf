package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.stakeholder.ExceptionClosed;
import org.rapport.stakeholder.ModelFollowed;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.registry.Stamps;

/** What happens to a relationship calls for a review of it, in the same transaction (J15-J17). */
@ApplicationScoped
class ReviewTriggers {

  /** Within so many days one looks back at what happened. */
  static final int DAYS = 14;

  private static final int MOST = 20;

  private final CallReview call;
  private final Reviews reviews;
  private final Schedules schedules;
  private final ReviewWork work;
  private final Stamps stamps;

  @Inject
  ReviewTriggers(
      CallReview call, Reviews reviews, Schedules schedules, ReviewWork work, Stamps stamps) {
    this.call = call;
    this.reviews = reviews;
    this.schedules = schedules;
    this.work = work;
    this.stamps = stamps;
  }

  protected ReviewTriggers() {
    this(null, null, null, null, null);
  }

  void formalized(@Observes RelationshipFormalized event) {
    schedules.countFrom(
        Reviewed.relationship(event.stakeholderId(), event.relationshipId()), event.on());
  }

  void ended(@Observes RelationshipEnded event) {
    Reviewed ended = Reviewed.relationship(event.stakeholderId(), event.relationshipId());
    schedules.end(ended);
    if (event.formal()) {
      soon(ended, ReviewCause.RELATIONSHIP_ENDED);
    }
  }

  void modelFollowed(@Observes ModelFollowed event) {
    Reviewed moved = Reviewed.relationship(event.stakeholderId(), event.relationshipId());
    schedules.reckon(moved);
    boolean other = !Long.valueOf(event.version()).equals(event.formerVersion());
    schedules
        .formalWith(event.stakeholderId())
        .filter(formal -> other && formal.equals(moved))
        .ifPresent(formal -> soon(formal, ReviewCause.MODEL_MOVED));
  }

  /** Few may know of an exception that names a colleague: it does not announce itself. */
  void exceptionClosed(@Observes ExceptionClosed event) {
    if (!event.named()) {
      schedules
          .formalWith(event.stakeholderId())
          .ifPresent(formal -> soon(formal, ReviewCause.EXCEPTION_CLOSED));
    }
  }

  void responsibilityChanged(@Observes ResponsibilityChanged event) {
    reviews.ofStakeholder(event.stakeholderId(), MOST).stream()
        .filter(review -> !review.isCompleted())
        .filter(review -> review.leaderId() == null || event.gone().contains(review.leaderId()))
        .forEach(
            review -> {
              review.ledBy(schedules.leaderFor(event.stakeholderId()), stamps.now());
              reviews.keep(review);
              work.place(review);
            });
    if (event.isHandOver()) {
      schedules
          .formalWith(event.stakeholderId())
          .ifPresent(formal -> soon(formal, ReviewCause.HANDED_OVER));
    }
  }

  private void soon(Reviewed reviewed, ReviewCause cause) {
    call.of(reviewed, cause, stamps.now().today().plusDays(DAYS));
  }
}
