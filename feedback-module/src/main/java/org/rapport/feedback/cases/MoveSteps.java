package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.CurrentUser;

/** Moves the due dates of some open cases at a time, each batch in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MoveSteps {

  private static final int AT_ONCE = 50;

  /**
   * How far it came.
   *
   * @param looked how many cases were looked at; 0 when none was left
   */
  record Done(OpenCases.Place place, int looked, int moved) {}

  private OpenCases open;
  private Cases cases;
  private CaseWork work;
  private CurrentUser user;

  protected MoveSteps() {}

  @Inject
  MoveSteps(OpenCases open, Cases cases, CaseWork work, CurrentUser user) {
    this.open = open;
    this.cases = cases;
    this.work = work;
    this.user = user;
  }

  public Done next(OpenCases.Place place) {
    Act act = work.act(user.signedIn().id());
    List<Case> some = open.after(place, act.at(), AT_ONCE);
    if (some.isEmpty()) {
      return new Done(place, 0, 0);
    }
    OpenCases.Place last = OpenCases.Place.of(some.get(some.size() - 1));
    int moved = 0;
    for (Case one : some) {
      moved += isMoved(one, act) && moves(one, act) ? 1 : 0;
    }
    return new Done(last, some.size(), moved);
  }

  private static boolean isMoved(Case one, Act act) {
    return one.foreseen(act) != null || one.foreseenUpdate(act) != null;
  }

  /** Whoever works on the case goes first; what they did may leave nothing to move. */
  private boolean moves(Case one, Act act) {
    cases.takeTurns(one);
    boolean moves = one.state().isOpen() && isMoved(one, act);
    if (moves) {
      work.on(one, act, c -> c.follow(act));
    }
    return moves;
  }
}
