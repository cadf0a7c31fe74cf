package org.rapport.feedback.investigation;

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
import org.rapport.feedback.cases.Act;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** One step of an investigation, with who does it and by when. */
@Entity
@Table(schema = "feedback", name = "inquiry_tasks")
class InquiryTask {

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
  private TaskState state;

  private String note;

  @Column(name = "given_by")
  private long givenBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  protected InquiryTask() {}

  InquiryTask(long caseId, int number, TaskOrder order, Act act) {
    requireToCome(order.dueOn(), act);
    this.id = act.newId();
    this.caseId = caseId;
    this.number = number;
    this.what = order.what();
    this.ownerId = order.owner();
    this.dueOn = order.dueOn();
    this.state = TaskState.OPEN;
    this.givenBy = act.by();
  }

  /** Somebody else does it, or by another day. */
  void move(TaskOrder order, Act act) {
    requireOpen();
    if (!order.dueOn().equals(dueOn)) {
      requireToCome(order.dueOn(), act);
    }
    what = order.what();
    ownerId = order.owner();
    dueOn = order.dueOn();
  }

  /**
   * @param how {@link TaskState#DONE} or {@link TaskState#DROPPED}
   * @param said what came of it, or why it was dropped
   */
  void end(TaskState how, String said, Act act) {
    requireOpen();
    state = how;
    note = said;
    endedAt = act.at();
    endedBy = act.by();
  }

  /** The case turned out to be about who was to do it (C6). */
  void takeFrom(long staffId) {
    if (isOpen() && Objects.equals(ownerId, staffId)) {
      ownerId = null;
    }
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw Refusal.because("feedback", "refusal.task.ended", number);
    }
  }

  private static void requireToCome(LocalDate day, Act act) {
    if (day.isBefore(act.today())) {
      throw Refusal.because("feedback", "refusal.task.past");
    }
  }

  boolean isOpen() {
    return state == TaskState.OPEN;
  }

  int number() {
    return number;
  }

  String what() {
    return what;
  }

  /** Null while nobody does it. */
  Long ownerId() {
    return ownerId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** Null while it is open. */
  Long endedBy() {
    return endedBy;
  }

  TaskView view(StaffMember owner, LocalDate today) {
    boolean overdue = isOpen() && dueOn.isBefore(today);
    return new TaskView(number, what, owner, dueOn, overdue, state, note, endedAt);
  }
}
