package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** Something promised with a decision. It goes on when the case is closed (mission C10). */
@Entity
@Table(schema = "feedback", name = "remedies")
class RemedyAction extends Undertaking {

  @Enumerated(EnumType.STRING)
  private RemedyState state;

  private String result;

  @Column(name = "promised_at")
  private Instant promisedAt;

  @Column(name = "promised_by")
  private long promisedBy;

  protected RemedyAction() {}

  RemedyAction(long caseId, int number, RemedyPromise promise, Act act) {
    super(caseId, number, promise.what(), promise.owner(), promise.dueOn(), act);
    requireToCome(promise.dueOn(), act);
    this.state = RemedyState.OPEN;
    this.promisedAt = act.at();
    this.promisedBy = act.by();
  }

  /** Somebody else sees to it, or by another day; what was promised stays. */
  void move(Long owner, LocalDate day, Act act) {
    move(what(), owner, day, act);
  }

  /**
   * @param how {@link RemedyState#DONE} or {@link RemedyState#DROPPED}
   * @param said what was done, or why it is not
   */
  void end(RemedyState how, String said, Act act) {
    end(act);
    state = how;
    result = said;
  }

  @Override
  protected String kind() {
    return "remedy";
  }

  @Override
  protected Refusal over() {
    return Refusal.because("feedback", "refusal.remedy." + state, number());
  }

  /**
   * @param owner null where the reader is not told
   */
  RemedyView view(StaffMember owner, LocalDate today) {
    return new RemedyView(
        number(), what(), owner, dueOn(), isOverdue(today), state, result, endedAt());
  }
}
