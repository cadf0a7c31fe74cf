package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Brings an improvement action to its end, and sees whether it helped (mission J16). */
@ApplicationScoped
@Transactional
public class TrackAction {

  /** So long another attempt takes, unless another day is chosen. */
  static final int ANOTHER_DAYS = 30;

  private final ActionDesk desk;
  private final Schedules schedules;
  private final Attendance attendance;
  private final Stamps stamps;

  @Inject
  TrackAction(ActionDesk desk, Schedules schedules, Attendance attendance, Stamps stamps) {
    this.desk = desk;
    this.schedules = schedules;
    this.attendance = attendance;
    this.stamps = stamps;
  }

  protected TrackAction() {
    this(null, null, null, null);
  }

  /**
   * @param version the one that was read, as below
   * @param checkOn when its effect is looked at, null for the usual time
   * @throws org.rapport.kernel.Refusal where nobody says what was done
   */
  public void done(long id, long version, String what, LocalDate checkOn) {
    ImprovementAction action = desk.checkedOut(id, version);
    action.done(what, checkOn, checkerOf(action), stamps.now());
    desk.keep(action, "done");
  }

  public void drop(long id, long version, String reason) {
    ImprovementAction action = desk.checkedOut(id, version);
    action.drop(reason, stamps.now());
    desk.keep(action, "dropped");
  }

  /**
   * Where it did not help, another attempt begins.
   *
   * @param another what is tried then, null for the same by the same person
   * @return the id of the other attempt, empty where none is needed
   * @throws org.rapport.kernel.Refusal before it is done, or by who did it
   */
  public Optional<Long> check(
      long id, long version, ActionEffect effect, String reasons, ActionEntry another) {
    ImprovementAction action = desk.checkedOut(id, version);
    Stamp stamp = stamps.now();
    action.check(effect, reasons, stamp);
    desk.keep(action, "checked");
    if (effect != ActionEffect.NOT_EFFECTIVE) {
      return Optional.empty();
    }
    ImprovementAction next = action.followUp(again(action, another, stamp), stamp);
    attendance.requireOwner(next.entry().owner());
    desk.keep(next, "planned");
    return Optional.of(next.id());
  }

  private static ActionEntry again(ImprovementAction action, ActionEntry another, Stamp stamp) {
    ActionEntry same = action.entry();
    return another == null
        ? new ActionEntry(
            same.what(), same.owner(), stamp.today().plusDays(ANOTHER_DAYS), same.internal())
        : another;
  }

  /** Somebody else than its owner: who led the review, who planned it, or who is responsible. */
  private Long checkerOf(ImprovementAction action) {
    Review review = desk.reviewOf(action);
    Long responsible =
        review.reviewed().isRelationship()
            ? schedules.leaderFor(review.reviewed().stakeholderId())
            : null;
    return Stream.of(review.leaderId(), action.plannedBy(), responsible)
        .filter(account -> account != null && !account.equals(action.entry().owner()))
        .findFirst()
        .orElse(null);
  }
}
