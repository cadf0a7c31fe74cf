package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.rapport.feedback.Finding;

/** One point of complaint: a single thing said to have gone wrong, found on by itself (C7, C8). */
@Entity
@Table(schema = "feedback", name = "points")
class Point {

  @Id private long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private Case complaint;

  private int number;
  private String text;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String reasons;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "found_by")
  private Long foundBy;

  protected Point() {}

  Point(Case complaint, int number, String text, Act act) {
    this.id = act.newId();
    this.complaint = complaint;
    this.number = number;
    this.text = text;
  }

  void reword(String wording) {
    this.text = wording;
  }

  void found(Finding what, String why, Act act) {
    this.finding = what;
    this.reasons = why;
    this.foundAt = act.at();
    this.foundBy = act.by();
  }

  /** The finding on a case as a whole, out of those on its points; null where there is no point. */
  static Finding overall(Collection<Finding> findings) {
    Set<Finding> kinds = EnumSet.noneOf(Finding.class);
    kinds.addAll(findings);
    if (kinds.size() <= 1) {
      return kinds.stream().findFirst().orElse(null);
    }
    boolean somethingUpheld =
        kinds.contains(Finding.UPHELD) || kinds.contains(Finding.PARTLY_UPHELD);
    return somethingUpheld ? Finding.PARTLY_UPHELD : Finding.NOT_UPHELD;
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  Finding finding() {
    return finding;
  }

  String reasons() {
    return reasons;
  }
}
