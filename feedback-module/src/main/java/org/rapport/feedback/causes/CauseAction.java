package org.rapport.feedback.causes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** Something done about a cause. Once done, somebody else looks whether it helped. */
@Entity
@Table(schema = "feedback", name = "cause_actions")
class CauseAction {

  /** So long an effect is given to show. */
  private static final int SHOWS_AFTER_DAYS = 30;

  @Id private long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "record_id")
  private CauseRecord record;

  private int number;
  private String what;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_what")
  private String doneWhat;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "check_on")
  private LocalDate checkOn;

  @Enumerated(EnumType.STRING)
  private ActionEffect effect;

  private String reasons;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "checked_by")
  private Long checkedBy;

  protected CauseAction() {}

  CauseAction(long id, CauseRecord record, int number, ActionPlan plan, LocalDate today) {
    require(!plan.dueOn().isBefore(today), "cause.past");
    this.id = id;
    this.record = record;
    this.number = number;
    this.what = plan.what();
    this.ownerId = plan.owner();
    this.dueOn = plan.dueOn();
  }

  void done(String how, LocalDate today) {
    require(doneOn == null, "cause.doneAlready");
    doneWhat = how;
    doneOn = today;
    checkOn = today.plusDays(SHOWS_AFTER_DAYS);
  }

  /**
   * @throws Refusal before it is done, a second time, or by who did it
   */
  void check(ActionEffect seen, String why, Moment now) {
    require(doneOn != null, "cause.notDone");
    require(effect == null, "cause.checkedAlready");
    require(now.by() != null && now.by() != ownerId, "cause.ownEffect");
    effect = seen;
    reasons = why;
    checkedOn = now.today();
    checkedBy = now.by();
  }

  private void require(boolean kept, String key) {
    if (!kept) {
      throw Refusal.because("feedback", "refusal." + key, number);
    }
  }

  int number() {
    return number;
  }

  String what() {
    return what;
  }

  long ownerId() {
    return ownerId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** Null until it is done. */
  LocalDate checkOn() {
    return checkOn;
  }

  boolean isDone() {
    return doneOn != null;
  }

  /** Null until somebody has looked. */
  ActionEffect effect() {
    return effect;
  }

  Long checkedBy() {
    return checkedBy;
  }

  ActionView view(StaffMember owner, StaffMember checker, LocalDate today) {
    LocalDate next = doneOn == null ? dueOn : checkOn;
    boolean overdue = effect == null && next.isBefore(today);
    return new ActionView(
        number, what, owner, dueOn, overdue, doneWhat, doneOn, checkOn, effect, reasons, checkedOn,
        checker);
  }
}
