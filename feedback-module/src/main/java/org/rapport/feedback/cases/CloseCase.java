package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/** Staff close a decided case, or a compliment that was thanked for (C10). */
@ApplicationScoped
@Transactional
public class CloseCase {

  private StaffDesk desk;

  protected CloseCase() {}

  @Inject
  CloseCase(StaffDesk desk) {
    this.desk = desk;
  }

  public ClosedCase now(CaseAt at) {
    Case closed = desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.close(act));
    Outcome outcome = closed.outcome();
    return new ClosedCase(
        closed.reference(),
        closed.matter().type(),
        outcome == null ? null : outcome.finding(),
        closed.matter().about());
  }

  /** Closing was a mistake: the case is again what it was before. */
  public void undo(CaseAt at) {
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.undoClosing(act));
  }
}
