package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.ReadStakeholder;

/**
 * Hands out a review to whom it is for, and keeps it with its trace and its place on a work list.
 */
@ApplicationScoped
class ReviewDesk {

  private final Reviews reviews;
  private final ReadStakeholder stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final ReviewWork work;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  ReviewDesk(
      Reviews reviews,
      ReadStakeholder stakeholders,
      ChangedMeanwhile changedMeanwhile,
      ReviewWork work,
      CurrentUser user,
      AuditTrail audit) {
    this.reviews = reviews;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
    this.work = work;
    this.user = user;
    this.audit = audit;
  }

  protected ReviewDesk() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws NotFound if there is none, or it is not for the reader: both look alike
   */
  Review read(long id) {
    Review review = reviews.with(id).orElseThrow(NotFound::new);
    requireReading(review.reviewed());
    return review;
  }

  boolean isForReader(Review review) {
    try {
      requireReading(review.reviewed());
      return true;
    } catch (NotFound notTheirs) {
      return false;
    }
  }

  /**
   * @throws NotFound if it is a relationship that the reader does not work with
   */
  void requireReading(Reviewed reviewed) {
    Permission needed =
        reviewed.isRelationship() ? Permission.STAKEHOLDERS_READ : Permission.MODELS_READ;
    if (!user.may(needed)) {
      throw new NotFound();
    }
    if (reviewed.isRelationship()) {
      stakeholders.require(reviewed.stakeholderId());
    }
  }

  /** Leaders review models too, without writing them. */
  boolean mayWrite(Reviewed reviewed) {
    return reviewed.isRelationship()
        ? user.may(Permission.STAKEHOLDERS_WRITE)
        : user.may(Permission.MODELS_MANAGE) || user.may(Permission.MODELS_AGREE);
  }

  /**
   * @throws Forbidden if the reader may see it but not hold it
   */
  void requireWriting(Reviewed reviewed) {
    if (!mayWrite(reviewed)) {
      throw new Forbidden();
    }
  }

  /**
   * @param version the one that was read
   */
  Review checkedOut(long id, long version) {
    Review review = read(id);
    requireWriting(review.reviewed());
    changedMeanwhile.refuse(version, review.version(), review.changedBy(), review.changedAt());
    return review;
  }

  void keep(Review review, String happened) {
    reviews.keep(review);
    work.place(review);
    audit.record(
        "review." + happened,
        "review",
        String.valueOf(review.id()),
        Map.of("subject", review.reviewed().subject().name()));
  }
}
