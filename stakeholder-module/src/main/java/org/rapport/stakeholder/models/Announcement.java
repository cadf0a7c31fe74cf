package org.rapport.stakeholder.models;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;
import org.rapport.stakeholder.registry.Stamp;

/** That an agreed version was made known to somebody. */
@Embeddable
class Announcement {

  @Column(name = "on_day", nullable = false)
  private LocalDate day;

  @Basic(optional = false)
  private String audience;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected Announcement() {}

  Announcement(LocalDate on, String audience, Stamp stamp) {
    Problems problems = new Problems();
    problems.required(on, "on");
    problems.unless(on == null || !on.isAfter(stamp.today()), "on", "models.day.future");
    this.audience = problems.noting(() -> Text.required(audience, "audience", 300));
    problems.raise();
    this.day = on;
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  LocalDate on() {
    return day;
  }

  String audience() {
    return audience;
  }

  Instant notedAt() {
    return notedAt;
  }

  Long notedBy() {
    return notedBy;
  }
}
