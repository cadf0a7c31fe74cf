package org.rapport.platform.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who changed a part of the calendar last, and when. */
@Entity
@Table(schema = "platform", name = "calendar_change")
class CalendarChange {

  static final String HOURS = "hours";

  /** A day as ISO 8601 writes it, or {@link #HOURS}. */
  @Id private String what;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected CalendarChange() {}

  CalendarChange(String what) {
    this.what = what;
  }

  void made(Instant at, String by) {
    this.changedAt = at;
    this.changedBy = by;
  }

  boolean isLaterThan(Instant seen) {
    return changedAt.isAfter(seen);
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }
}
