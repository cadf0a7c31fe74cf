package org.rapport.feedback.referrals;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.Undertaking;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** A duty that a body outside has imposed, with who sees to it. */
@Entity
@Table(schema = "feedback", name = "imposed_duties")
class ImposedDuty extends Undertaking {

  private int referral;

  /** What was done; null until then. */
  private String done;

  protected ImposedDuty() {}

  /** The day is the body’s: it may be past when the duty is written down. */
  ImposedDuty(long caseId, int referral, int number, DutyOrder order, Act act) {
    super(caseId, number, order.what(), order.owner(), order.dueOn(), act);
    this.referral = referral;
  }

  void fulfil(String said, Act act) {
    end(act);
    done = said;
  }

  @Override
  protected String kind() {
    return "duty";
  }

  @Override
  protected Refusal over() {
    return Refusal.because("feedback", "refusal.duty.done", number());
  }

  int referral() {
    return referral;
  }

  DutyView view(StaffMember owner, LocalDate today) {
    return new DutyView(number(), what(), owner, dueOn(), isOverdue(today), done, endedAt());
  }
}
