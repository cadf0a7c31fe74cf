package org.rapport.stakeholder.reviews;

import java.time.LocalDate;

/**
 * An improvement action as staff see it.
 *
 * @param version to be given back with a change
 * @param owner name of who sees to it
 * @param overdue whether it, or the look at its effect, should have been done before today
 * @param checker name of who is asked to look at its effect, empty where nobody is
 * @param effect null before somebody looked
 * @param follows the action that did not help and that this one follows, null where there is none
 */
public record ActionView(
    long id,
    long version,
    long reviewId,
    ActionEntry facts,
    String owner,
    String plannedBy,
    LocalDate plannedOn,
    Long follows,
    ActionState state,
    boolean overdue,
    LocalDate doneOn,
    String doneWhat,
    String droppedReason,
    LocalDate checkDueOn,
    String checker,
    ActionEffect effect,
    String effectReason,
    LocalDate checkedOn,
    String checkedBy,
    LocalDate closedOn) {

  public boolean isOpen() {
    return state == ActionState.OPEN;
  }

  public boolean isToBeChecked() {
    return state == ActionState.DONE && effect == null;
  }

  static ActionView of(ImprovementAction it, LocalDate today, StaffNames names) {
    LocalDate last = it.isToBeChecked() ? it.checkDueOn : it.dueOn;
    return new ActionView(
        it.id(),
        it.version(),
        it.reviewId(),
        it.entry(),
        names.of(it.ownerId),
        names.of(it.plannedBy),
        it.plannedOn,
        it.followsId,
        it.state,
        it.closedOn == null && last.isBefore(today),
        it.doneOn,
        it.doneWhat,
        it.droppedReason,
        it.checkDueOn,
        names.of(it.checkerId),
        it.effect,
        it.effectReason,
        it.checkedOn,
        names.of(it.checkedBy),
        it.closedOn);
  }
}
