package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a case's history. Its detail is a code, a number, a day or a label, never free text.
 */
@Entity
@Table(schema = "feedback", name = "timeline")
class TimelineEntry {

  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Happening happening;

  @Column(name = "staff_id")
  private Long staffId;

  private String detail;

  protected TimelineEntry() {}

  TimelineEntry(long caseId, Happening happening, Object detail, Act act) {
    this.id = act.newId();
    this.caseId = caseId;
    this.at = act.at();
    this.happening = happening;
    this.staffId = act.by();
    this.detail = detail == null ? null : detail.toString();
  }

  Instant at() {
    return at;
  }

  Happening happening() {
    return happening;
  }

  Long staffId() {
    return staffId;
  }

  String detail() {
    return detail;
  }

  /** Whether it tells of somebody who got the case or was told of it. */
  boolean isOfStaff() {
    return happening == Happening.ASSIGNED && detail != null
        || happening == Happening.ALERTED
        || happening == Happening.ROUTED;
  }

  /** Who got the case or was told of it, or null. */
  Long recipient() {
    String number = isOfStaff() ? detail.substring(detail.indexOf(' ') + 1) : null;
    boolean nobody = happening == Happening.ROUTED && detail.indexOf(' ') < 0;
    return number == null || nobody ? null : Long.valueOf(number);
  }

  /** The rule that routed it, or null. */
  Long rule() {
    return happening == Happening.ROUTED ? Long.valueOf(detail.split(" ")[0]) : null;
  }

  /** Accounts it names; null among them is nobody. */
  List<Long> people() {
    return Arrays.asList(staffId, recipient());
  }
}
