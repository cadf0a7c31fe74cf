package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.DueDateMove.Kind;

/** Something that moved a due date; kept, because every due date explains itself (C4). */
@Entity
@Table(schema = "feedback", name = "deadline_changes")
class DeadlineChange {

  @Id private long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private Case subject;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Instant since;
  private Instant until;

  @Column(name = "due_before")
  private Instant dueBefore;

  @Column(name = "due_after")
  private Instant dueAfter;

  private String reason;

  protected DeadlineChange() {}

  DeadlineChange(Case subject, DueDateMove move, Act act) {
    this.id = act.newId();
    this.subject = subject;
    this.kind = move.kind();
    this.since = move.since();
    this.until = move.until();
    this.dueBefore = move.dueBefore();
    this.dueAfter = move.dueAfter();
    this.reason = move.reason();
  }

  DueDateMove move() {
    return new DueDateMove(kind, since, until, dueBefore, dueAfter, reason);
  }
}
