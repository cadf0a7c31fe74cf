package org.rapport.stakeholder.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.stakeholder.ActionFacts;
import org.rapport.stakeholder.registry.Stamp;

/**
 * Something a review has somebody improve: done or dropped, and after a while checked by somebody
 * else for whether it helped (mission J16).
 */
@Entity
@Table(schema = "stakeholder", name = "review_action")
class ImprovementAction extends ActionFile {

  /** So long an effect is given to show, unless another day is chosen. */
  static final int CHECK_AFTER_DAYS = 30;

  private static final int LONGEST = 2000;

  protected ImprovementAction() {}

  ImprovementAction(long reviewId, ActionEntry typed, Stamp stamp) {
    this.reviewId = reviewId;
    this.plannedBy = stamp.by();
    this.plannedOn = stamp.today();
    say(typed.checked(stamp.today()), stamp);
  }

  /** Somebody else sees to it, or it is said or dated otherwise. */
  void change(ActionEntry typed, Stamp stamp) {
    open();
    say(typed.checked(stamp.today()), stamp);
  }

  /**
   * @param checkOn when its effect is looked at, null for the usual time
   * @param checker who is asked to, null where nobody can be
   * @throws Refusal where nobody says what was done
   */
  void done(String what, LocalDate checkOn, Long checker, Stamp stamp) {
    open();
    doneWhat = Rule.said(what, "doneWhat", LONGEST, "review.action.done.what");
    LocalDate usual = stamp.today().plusDays(CHECK_AFTER_DAYS);
    checkDueOn = checkOn == null ? usual : checkOn;
    Rule.require(!checkDueOn.isBefore(stamp.today()), "review.action.check.past");
    state = ActionState.DONE;
    doneOn = stamp.today();
    checkerId = checker;
    touched(stamp);
  }

  /**
   * @throws Refusal without a reason
   */
  void drop(String reason, Stamp stamp) {
    open();
    droppedReason = Rule.said(reason, "reason", LONGEST, "review.action.drop.why");
    state = ActionState.DROPPED;
    closedOn = stamp.today();
    touched(stamp);
  }

  /**
   * @throws Refusal before it is done, by who did it, a second time, or without reasons
   */
  void check(ActionEffect seen, String reasons, Stamp stamp) {
    Rule.require(state == ActionState.DONE, "review.action.check.notDone");
    Rule.require(effect == null, "review.action.check.again");
    Rule.require(!Objects.equals(stamp.by(), ownerId), "review.action.check.own");
    Rule.require(seen != null, "review.action.check.effect");
    effectReason = Rule.said(reasons, "reason", LONGEST, "review.action.check.why");
    effect = seen;
    checkedOn = stamp.today();
    checkedBy = stamp.by();
    closedOn = stamp.today();
    touched(stamp);
  }

  /**
   * Another attempt, since this one did not help.
   *
   * @throws Refusal where it did, or nobody has looked yet
   */
  ImprovementAction followUp(ActionEntry entry, Stamp stamp) {
    Rule.require(effect == ActionEffect.NOT_EFFECTIVE, "review.action.followUp.notNeeded");
    ImprovementAction next = new ImprovementAction(reviewId, entry, stamp);
    next.followsId = id;
    return next;
  }

  private void say(ActionEntry entry, Stamp stamp) {
    what = entry.what();
    ownerId = entry.owner();
    dueOn = entry.dueOn();
    internal = entry.internal();
    touched(stamp);
  }

  private void open() {
    Rule.require(state == ActionState.OPEN, "review.action.closed." + state);
  }

  ActionFacts facts() {
    boolean told = effect != null && effect != ActionEffect.CANNOT_TELL;
    return new ActionFacts(
        id,
        dueOn,
        doneOn,
        state == ActionState.DROPPED ? closedOn : null,
        checkedOn,
        told ? effect == ActionEffect.EFFECTIVE : null);
  }

  boolean isToBeChecked() {
    return state == ActionState.DONE && effect == null;
  }
}
