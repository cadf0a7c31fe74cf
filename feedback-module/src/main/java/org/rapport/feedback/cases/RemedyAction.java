package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** Something promised with a decision. It goes on when the case is closed (mission C10). */
@Entity
@Table(schema = "feedback", name = "remedies")
class RemedyAction {

  @Id private long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  private int number;
  private String what;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private RemedyState state;

  private String result;

  @Column(name = "promised_at")
  private Instant promisedAt;

  @Column(name = "promised_by")
  private long promisedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  protected RemedyAction() {}

  RemedyAction(long caseId, int number, RemedyPromise promise, Act act) {
    requireToCome(promise.dueOn(), act);
    this.id = act.newId();
    this.caseId = caseId;
    this.number = number;
    this.what = promise.what();
    this.ownerId = promise.owner();
    this.dueOn = promise.dueOn();
    this.state = RemedyState.OPEN;
    this.promisedAt = act.at();
    this.promisedBy = act.by();
  }

  /** Somebody else sees to it, or by another day; what was promised stays. */
  void move(Long owner, LocalDate day, Act act) {
    requireOpen();
    if (!day.equals(dueOn)) {
      requireToCome(day, act);
    }
    ownerId = owner;
    dueOn = day;
  }

  /**
   * @param how {@link RemedyState#DONE} or {@link RemedyState#DROPPED}
   * @param said what was done, or why it is not
   */
  void end(RemedyState how, String said, Act act) {
    requireOpen();
    state = how;
    result = said;
    endedAt = act.at();
    endedBy = act.by();
  }

  /** The case turned out to be about who was to see to it (C6). */
  void takeFrom(long staffId) {
    if (isOpen() && Objects.equals(ownerId, staffId)) {
      ownerId = null;
    }
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw Refusal.because("feedback", "refusal.remedy." + state, number);
    }
  }

  private static void requireToCome(LocalDate day, Act act) {
    if (day.isBefore(act.today())) {
      throw Refusal.because("feedback", "refusal.remedy.past");
    }
  }

  boolean isOpen() {
    return state == RemedyState.OPEN;
  }

  int number() {
    return number;
  }

  String what() {
    return what;
  }

  Long ownerId() {
    return ownerId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /**
   * @param owner null where the reader is not told
   */
  RemedyView view(StaffMember owner, LocalDate today) {
    boolean overdue = isOpen() && dueOn.isBefore(today);
    return new RemedyView(number, what, owner, dueOn, overdue, state, result, endedAt);
  }
}
