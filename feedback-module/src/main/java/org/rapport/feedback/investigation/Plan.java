package org.rapport.feedback.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.Act;

/** The plan of one investigation; written anew, it takes the place of what was planned before. */
@Entity
@Table(schema = "feedback", name = "plans")
class Plan {

  @Id
  @Column(name = "case_id")
  private long caseId;

  @Version private int version;

  private String questions;
  private String heard;
  private String sought;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private long writtenBy;

  protected Plan() {}

  Plan(long caseId, PlanText text, Act act) {
    this.caseId = caseId;
    write(text, act);
  }

  void write(PlanText text, Act act) {
    questions = String.join("\n", text.questions());
    heard = String.join("\n", text.heard());
    sought = String.join("\n", text.sought());
    writtenAt = act.at();
    writtenBy = act.by();
  }

  PlanText text() {
    return new PlanText(lines(questions), lines(heard), lines(sought));
  }

  private static List<String> lines(String kept) {
    return kept.lines().toList();
  }

  Instant writtenAt() {
    return writtenAt;
  }

  long writtenBy() {
    return writtenBy;
  }
}
