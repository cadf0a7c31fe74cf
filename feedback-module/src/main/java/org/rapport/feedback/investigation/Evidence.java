package org.rapport.feedback.investigation;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.Act;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** A piece of evidence and the points of complaint it bears on. It is added, never changed. */
@Entity
@Table(schema = "feedback", name = "evidence")
class Evidence {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  private int number;

  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  private String what;
  private String words;

  @Column(name = "obtained_on")
  private LocalDate obtainedOn;

  @Column(name = "file_id")
  private Long fileId;

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "evidence_points",
      joinColumns = @JoinColumn(name = "evidence_id"))
  @Column(name = "point")
  @OrderBy
  private List<Integer> points = new ArrayList<>();

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private long addedBy;

  protected Evidence() {}

  /**
   * @param known how many points of complaint the case has
   * @throws Invalid for {@code points} where it bears on one that is not there, or for {@code
   *     obtainedOn} where that day is to come
   */
  Evidence(long caseId, int known, int number, EvidenceEntry entry, Act act) {
    if (entry.points().stream().anyMatch(point -> point < 1 || point > known)) {
      throw Invalid.field("points", Message.of("feedback", "invalid.evidencePoint", known));
    }
    if (entry.obtainedOn() != null && entry.obtainedOn().isAfter(act.today())) {
      throw Invalid.field("obtainedOn", Message.of("feedback", "invalid.dayToCome"));
    }
    this.id = act.newId();
    this.caseId = caseId;
    this.number = number;
    this.kind = entry.kind();
    this.what = entry.what();
    this.words = entry.words();
    this.obtainedOn = entry.obtainedOn();
    this.fileId = entry.file();
    this.points.addAll(entry.points());
    this.addedAt = act.at();
    this.addedBy = act.by();
  }

  boolean bearsOn(int point) {
    return points.contains(point);
  }

  long addedBy() {
    return addedBy;
  }

  EvidenceView view(String addedByName) {
    return new EvidenceView(
        number, kind, what, words, obtainedOn, fileId, List.copyOf(points), addedByName, addedAt);
  }
}
