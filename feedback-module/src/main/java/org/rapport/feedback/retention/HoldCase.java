package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.Limits;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Puts a legal hold on a case, and lifts it (C17). */
@ApplicationScoped
@Transactional
public class HoldCase {

  private CaseDesk desk;
  private Holds holds;
  private StaffDirectory staff;

  protected HoldCase() {}

  @Inject
  HoldCase(CaseDesk desk, Holds holds, StaffDirectory staff) {
    this.desk = desk;
    this.holds = holds;
    this.staff = staff;
  }

  /**
   * @throws Refusal while it is held already
   */
  public void hold(CaseAt at, String why) {
    String reason = Text.required(why, "reason", Limits.REASON);
    desk.handle(
        at,
        Permission.PERSONAL_DATA,
        (subject, act) -> {
          if (holds.on(subject.id()).isPresent()) {
            throw Refusal.because("feedback", "refusal.held");
          }
          holds.keep(new Hold(subject.id(), reason, act));
          return new HistoryLine(Happening.HELD, null);
        });
  }

  /**
   * @throws Refusal where it is not held
   */
  public void lift(CaseAt at) {
    desk.handle(
        at,
        Permission.PERSONAL_DATA,
        (subject, act) -> {
          holds
              .on(subject.id())
              .orElseThrow(() -> Refusal.because("feedback", "refusal.notHeld"))
              .lift(act);
          return new HistoryLine(Happening.HOLD_LIFTED, null);
        });
  }

  /** Empty where nothing holds it. */
  public Optional<HoldView> of(String reference) {
    KnownCase subject = desk.open(reference, Permission.CASES_READ);
    return holds
        .on(subject.id())
        .map(hold -> hold.view(staff.with(hold.heldBy()).map(StaffMember::name).orElse("")));
  }
}
