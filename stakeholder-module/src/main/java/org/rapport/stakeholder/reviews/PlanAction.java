package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.stakeholder.registry.Stamps;

/** Plans what a review has somebody improve, and plans it otherwise (mission J16). */
@ApplicationScoped
@Transactional
public class PlanAction {

  static final int MOST = 30;

  private final ReviewDesk reviews;
  private final ActionDesk desk;
  private final Actions actions;
  private final Attendance attendance;
  private final Stamps stamps;

  @Inject
  PlanAction(
      ReviewDesk reviews, ActionDesk desk, Actions actions, Attendance attendance, Stamps stamps) {
    this.reviews = reviews;
    this.desk = desk;
    this.actions = actions;
    this.attendance = attendance;
    this.stamps = stamps;
  }

  protected PlanAction() {
    this(null, null, null, null, null);
  }

  /**
   * @return the action's id
   * @throws Refusal if the review is not running, or has enough of them
   */
  public long of(long reviewId, ActionEntry entry) {
    Review review = reviews.read(reviewId);
    reviews.requireWriting(review.reviewed());
    Rule.require(actions.of(reviewId).size() < MOST, "review.actions.tooMany", MOST);
    ImprovementAction action = review.plan(entry, stamps.now());
    attendance.requireOwner(entry.owner());
    desk.keep(action, "planned");
    return action.id();
  }

  /**
   * @throws Refusal if it is done or dropped, or somebody changed it since
   */
  public void change(long id, long version, ActionEntry entry) {
    ImprovementAction action = desk.checkedOut(id, version);
    action.change(entry, stamps.now());
    attendance.requireOwner(entry.owner());
    desk.keep(action, "changed");
  }
}
