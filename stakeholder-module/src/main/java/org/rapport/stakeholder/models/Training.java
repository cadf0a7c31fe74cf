package org.rapport.stakeholder.models;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** That a member of staff was trained in an agreed version. */
@Embeddable
class Training {

  @Column(name = "staff_id", nullable = false)
  private long staffId;

  @Column(name = "on_day", nullable = false)
  private LocalDate day;

  private String note;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected Training() {}

  /**
   * @param on checked by the edition, which knows what else is wrong
   */
  Training(long staffId, LocalDate on, String note, Stamp stamp) {
    this.staffId = staffId;
    this.day = on;
    this.note = Text.optional(note, "note", 300);
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  long staffId() {
    return staffId;
  }

  LocalDate on() {
    return day;
  }

  String note() {
    return note;
  }

  Instant notedAt() {
    return notedAt;
  }

  Long notedBy() {
    return notedBy;
  }
}
