package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.TimeLimits;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Shows which open cases would move and by how much, before anything moves (C4). */
@ApplicationScoped
@Transactional
public class ForeseeMoves {

  /** How many cases are listed; the others are counted. */
  public static final int SHOWN = 100;

  private static final int AT_ONCE = 200;

  private OpenCases open;
  private CaseWork work;
  private CurrentUser user;
  private Discretion discretion;

  protected ForeseeMoves() {}

  @Inject
  ForeseeMoves(OpenCases open, CaseWork work, CurrentUser user, Discretion discretion) {
    this.open = open;
    this.work = work;
    this.user = user;
    this.discretion = discretion;
  }

  /** By the time limits and the calendar as they are now. */
  public ForeseenMoves now() {
    user.require(Permission.SETTINGS_MANAGE);
    return foreseen(work.act(user.signedIn().id()));
  }

  /** By time limits that somebody tries. */
  public ForeseenMoves with(TimeLimits tried) {
    user.require(Permission.SETTINGS_MANAGE);
    return foreseen(work.act(user.signedIn().id()).with(tried));
  }

  private ForeseenMoves foreseen(Act act) {
    List<ForeseenMove> first = new ArrayList<>();
    int looked = 0;
    int later = 0;
    int sooner = 0;
    List<Case> some = open.after(OpenCases.Place.START, act.at(), AT_ONCE);
    while (!some.isEmpty()) {
      looked += some.size();
      for (Case one : some) {
        for (ForeseenMove move : moves(one, act)) {
          later += move.isLater() ? 1 : 0;
          sooner += move.isLater() ? 0 : 1;
          if (first.size() < SHOWN && !discretion.hides(one, act.by())) {
            first.add(move);
          }
        }
      }
      some = open.after(OpenCases.Place.of(some.get(some.size() - 1)), act.at(), AT_ONCE);
    }
    return new ForeseenMoves(looked, later, sooner, List.copyOf(first));
  }

  private static List<ForeseenMove> moves(Case one, Act act) {
    List<ForeseenMove> moves = new ArrayList<>();
    add(one, LimitKind.ofStage(one.clock().stage()), one.foreseen(act), act, moves);
    add(one, LimitKind.NEXT_UPDATE, one.foreseenUpdate(act), act, moves);
    return moves;
  }

  private static void add(
      Case one, LimitKind kind, DueDateMove move, Act act, List<ForeseenMove> moves) {
    if (move != null) {
      moves.add(
          new ForeseenMove(
              one.reference(),
              one.traits().type(),
              one.traits().severity(),
              kind,
              move.dueBefore(),
              move.dueAfter(),
              act.calendar().workdaysBetween(move.dueBefore(), move.dueAfter())));
    }
  }
}
