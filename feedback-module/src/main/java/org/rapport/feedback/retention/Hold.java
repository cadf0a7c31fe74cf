package org.rapport.feedback.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.feedback.cases.Act;

/** A legal hold on one case: until it is lifted the case is kept whatever the rules say. */
@Entity
@Table(schema = "feedback", name = "holds")
class Hold {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  private String reason;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "held_by")
  private long heldBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Column(name = "lifted_by")
  private Long liftedBy;

  protected Hold() {}

  Hold(long caseId, String reason, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.reason = reason;
    this.heldAt = act.at();
    this.heldBy = act.by();
  }

  void lift(Act act) {
    liftedAt = act.at();
    liftedBy = act.by();
  }

  long heldBy() {
    return heldBy;
  }

  HoldView view(String by) {
    return new HoldView(reason, heldAt, by);
  }
}
