package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Somebody wants a review (mission J16). */
@ApplicationScoped
@Transactional
public class AskForReview {

  private final Reviews reviews;
  private final CallReview call;
  private final ReviewDesk desk;
  private final ReadRelationship relationships;
  private final ReadEditions editions;
  private final Stamps stamps;

  @Inject
  AskForReview(
      Reviews reviews,
      CallReview call,
      ReviewDesk desk,
      ReadRelationship relationships,
      ReadEditions editions,
      Stamps stamps) {
    this.reviews = reviews;
    this.call = call;
    this.desk = desk;
    this.relationships = relationships;
    this.editions = editions;
    this.stamps = stamps;
  }

  protected AskForReview() {
    this(null, null, null, null, null, null);
  }

  /**
   * @return the review's id
   * @throws Refusal if one is open already
   */
  public long with(ReviewRequest typed) {
    Reviewed reviewed = reviewed(typed);
    desk.requireReading(reviewed);
    desk.requireWriting(reviewed);
    Stamp stamp = stamps.now();
    ReviewRequest request = typed.checked(stamp.today());
    reviews
        .openOf(reviewed)
        .ifPresent(
            open -> {
              throw Refusal.because("stakeholder", "review.ask.open", open.dueOn());
            });
    Review review = call.of(reviewed, ReviewCause.ASKED_FOR, request.dueOn());
    review.askedFor(request.occasion(), request.why(), stamp);
    desk.keep(review, "askedFor");
    return review.id();
  }

  /** What a request is about; a relationship or model that is not there is not found. */
  private Reviewed reviewed(ReviewRequest request) {
    if (request.relationship() != null) {
      RelationshipView known = relationships.with(request.relationship());
      return Reviewed.relationship(known.stakeholderId(), known.id());
    }
    if (request.model() != null) {
      editions.line(request.model());
      return Reviewed.model(request.model());
    }
    return Reviewed.APPROACH;
  }
}
