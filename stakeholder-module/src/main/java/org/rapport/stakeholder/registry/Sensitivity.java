package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rapport.kernel.Text;

/**
 * Something about a stakeholder to be handled with care (mission R10). It lapses; it never goes.
 */
@Entity
@Table(schema = "stakeholder", name = "sensitivity")
class Sensitivity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sensitivity")
  @SequenceGenerator(
      name = "sensitivity",
      schema = "stakeholder",
      sequenceName = "sensitivity_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  private String text;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  @Column(name = "lapsed_at")
  private Instant lapsedAt;

  @Column(name = "lapsed_by")
  private Long lapsedBy;

  protected Sensitivity() {}

  Sensitivity(long stakeholderId, String typed, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    this.text = Text.required(typed, "sensitivity", 2000);
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  /** It no longer matters; a second time changes nothing. */
  void lapse(Stamp stamp) {
    if (lapsedAt == null) {
      this.lapsedAt = stamp.at();
      this.lapsedBy = stamp.by();
    }
  }

  Long id() {
    return id;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  String text() {
    return text;
  }

  Instant notedAt() {
    return notedAt;
  }

  Long notedBy() {
    return notedBy;
  }
}
