package org.rapport.feedback.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.Finding;

/** What the complainant was told, and what is done about it; one for each stage. */
@Entity
@Table(schema = "feedback", name = "decisions")
class Decision {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  private int stage;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String text;
  private String remedy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private long decidedBy;

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "decided_points",
      joinColumns = @JoinColumn(name = "decision_id"))
  @OrderBy("number")
  private List<DecidedPoint> points = new ArrayList<>();

  protected Decision() {}

  Decision(Case subject, DecisionText words, Act act) {
    this.id = act.newId();
    this.caseId = subject.id();
    this.stage = subject.clock().stage();
    this.finding = subject.points().overall();
    subject.points().inOrder().forEach(point -> points.add(new DecidedPoint(point)));
    this.text = words.text();
    this.remedy = words.remedy();
    this.decidedAt = act.at();
    this.decidedBy = act.by();
  }

  /**
   * @param number counts the decisions of the case from 1
   * @param decidedByName empty where the reader is not told
   */
  DecisionView view(int number, String decidedByName) {
    return new DecisionView(
        number,
        stage,
        finding,
        text,
        remedy,
        decidedAt,
        decidedByName,
        points.stream().map(DecidedPoint::view).toList());
  }

  /** Whether something is said in it that is done to put things right. */
  boolean isPromising() {
    return remedy != null;
  }

  long decidedBy() {
    return decidedBy;
  }
}
