package org.rapport.stakeholder.models;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;
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

  private Training(long staffId, LocalDate on, String note, Stamp stamp) {
    this.staffId = staffId;
    this.day = on;
    this.note = note;
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  /** A record for each of them. */
  static List<Training> of(Collection<Long> staff, LocalDate on, String note, Stamp stamp) {
    Problems problems = new Problems();
    problems.required(on, "on");
    problems.unless(on == null || !on.isAfter(stamp.today()), "on", "models.day.future");
    problems.unless(staff != null && !staff.isEmpty(), "staff", "models.train.nobody");
    String cleaned = problems.noting(() -> Text.optional(note, "note", 300));
    problems.raise();
    return staff.stream()
        .distinct()
        .map(member -> new Training(member, on, cleaned, stamp))
        .toList();
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
