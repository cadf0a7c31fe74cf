package org.rapport.stakeholder.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Problems;

/**
 * How often one wants to be in touch with a stakeholder, and when one was (mission J14): after the
 * ideal span it is time again, after the longest one the relationship is slipping away.
 */
@Entity
@Table(schema = "stakeholder", name = "cadence")
class Cadence {

  static final int IDEAL_DAYS = 60;
  static final int LONGEST_DAYS = 180;
  private static final int MOST_DAYS = 3660;

  @Id
  @Column(name = "stakeholder_id")
  private long stakeholderId;

  @Column(name = "ideal_days", nullable = false)
  private int idealDays = IDEAL_DAYS;

  @Column(name = "longest_days", nullable = false)
  private int longestDays = LONGEST_DAYS;

  @Column(name = "touched_on", nullable = false)
  private LocalDate touchedOn;

  /** Kept so that the list of what slips away is a range of an index. */
  @Column(name = "slips_on", nullable = false)
  private LocalDate slipsOn;

  protected Cadence() {}

  Cadence(long stakeholderId, LocalDate knownSince) {
    this.stakeholderId = stakeholderId;
    this.touchedOn = knownSince;
    slide();
  }

  /** Somebody was in touch; an earlier day than the last changes nothing. */
  void touched(LocalDate on) {
    if (on.isAfter(touchedOn)) {
      touchedOn = on;
      slide();
    }
  }

  void keep(int ideal, int longest) {
    Problems problems = new Problems();
    problems.unless(ideal >= 1 && ideal <= MOST_DAYS, "ideal", "upkeep.cadence.days", MOST_DAYS);
    problems.unless(
        longest >= 1 && longest <= MOST_DAYS, "longest", "upkeep.cadence.days", MOST_DAYS);
    problems.unless(longest >= ideal, "longest", "upkeep.cadence.longest");
    problems.raise();
    idealDays = ideal;
    longestDays = longest;
    slide();
  }

  private void slide() {
    slipsOn = touchedOn.plusDays(longestDays);
  }

  LocalDate touchedOn() {
    return touchedOn;
  }

  /** When it is time to be in touch again. */
  LocalDate dueOn() {
    return touchedOn.plusDays(idealDays);
  }

  LocalDate slipsOn() {
    return slipsOn;
  }

  int idealDays() {
    return idealDays;
  }

  int longestDays() {
    return longestDays;
  }
}
