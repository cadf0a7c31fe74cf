package org.rapport.feedback.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.Undertaking;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** One step of an investigation, with who does it and by when. */
@Entity
@Table(schema = "feedback", name = "inquiry_tasks")
class InquiryTask extends Undertaking {

  @Enumerated(EnumType.STRING)
  private TaskState state;

  private String note;

  @Column(name = "given_by")
  private long givenBy;

  protected InquiryTask() {}

  InquiryTask(long caseId, int number, TaskOrder order, Act act) {
    super(caseId, number, order.what(), order.owner(), order.dueOn(), act);
    requireToCome(order.dueOn(), act);
    this.state = TaskState.OPEN;
    this.givenBy = act.by();
  }

  /** Somebody else does it, or by another day. */
  void move(TaskOrder order, Act act) {
    move(order.what(), order.owner(), order.dueOn(), act);
  }

  /**
   * @param how {@link TaskState#DONE} or {@link TaskState#DROPPED}
   * @param said what came of it, or why it was dropped
   */
  void end(TaskState how, String said, Act act) {
    end(act);
    state = how;
    note = said;
  }

  @Override
  protected String kind() {
    return "inquiry";
  }

  @Override
  protected Refusal over() {
    return Refusal.because("feedback", "refusal.task.ended", number());
  }

  TaskView view(StaffMember owner, LocalDate today) {
    return new TaskView(number(), what(), owner, dueOn(), isOverdue(today), state, note, endedAt());
  }
}
