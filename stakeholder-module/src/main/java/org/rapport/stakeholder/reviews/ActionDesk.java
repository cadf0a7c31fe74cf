package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.ChangedMeanwhile;

/** Hands out an improvement action to whom it is for, and keeps it with its trace. */
@ApplicationScoped
class ActionDesk {

  private final Actions actions;
  private final Reviews reviews;
  private final ReviewDesk desk;
  private final ReviewWork work;
  private final ChangedMeanwhile changedMeanwhile;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  ActionDesk(
      Actions actions,
      Reviews reviews,
      ReviewDesk desk,
      ReviewWork work,
      ChangedMeanwhile changedMeanwhile,
      CurrentUser user,
      AuditTrail audit) {
    this.actions = actions;
    this.reviews = reviews;
    this.desk = desk;
    this.work = work;
    this.changedMeanwhile = changedMeanwhile;
    this.user = user;
    this.audit = audit;
  }

  protected ActionDesk() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Whoever owns or checks an action reads it, even where the review is not for them.
   *
   * @throws NotFound if there is none, or it is not for the reader
   */
  ImprovementAction read(long id) {
    ImprovementAction action = actions.with(id).orElseThrow(NotFound::new);
    if (!isOwn(action)) {
      desk.read(action.reviewId());
    }
    return action;
  }

  /** Its owner, its checker, and who may hold the review see to it. */
  boolean maySeeTo(ImprovementAction action) {
    Review review = reviewOf(action);
    return isOwn(action) || desk.isForReader(review) && desk.mayWrite(review.reviewed());
  }

  /**
   * @param version the one that was read
   * @throws Forbidden if the reader may see it but has nothing to do with it
   */
  ImprovementAction checkedOut(long id, long version) {
    ImprovementAction action = read(id);
    if (!maySeeTo(action)) {
      throw new Forbidden();
    }
    changedMeanwhile.refuse(version, action.version(), action.changedBy(), action.changedAt());
    return action;
  }

  Review reviewOf(ImprovementAction action) {
    return reviews.with(action.reviewId()).orElseThrow(NotFound::new);
  }

  void keep(ImprovementAction action, String happened) {
    actions.keep(action);
    work.place(action);
    audit.record(
        "review-action." + happened,
        "review",
        String.valueOf(action.reviewId()),
        Map.of("action", String.valueOf(action.id())));
  }

  private boolean isOwn(ImprovementAction action) {
    long me = user.signedIn().id();
    return action.entry().owner() == me || Objects.equals(action.checkerId(), me);
  }
}
