package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known before a relationship is formal: that both sides met, what the assessment says, and
 * what was decided on it (mission J6, J7, J9).
 */
@Embeddable
class Acquaintance {

  @Column(name = "met_on")
  private LocalDate metOn;

  @Embedded private Assessment assessment;

  @Basic
  @Enumerated(EnumType.STRING)
  private CourseDecision decision;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  /** The first meeting counts, in whatever order they are recorded. */
  void met(LocalDate on) {
    if (metOn == null || on.isBefore(metOn)) {
      metOn = on;
    }
  }

  boolean hasMet() {
    return metOn != null;
  }

  void assess(AssessmentEntry entry, LocalDate today) {
    Rule.require(hasMet(), "journey.assess.notMet");
    assessment = new Assessment(entry.checked(), today);
  }

  /** Takes a shared view of the need and their willingness, both. */
  void goOn(LocalDate today) {
    Rule.require(assessment != null, "journey.goOn.notAssessed");
    Rule.require(
        assessment.isShared() || assessment.isWilling(), "journey.goOn.neitherSharedNorWilling");
    Rule.require(assessment.isShared(), "journey.goOn.noSharedView");
    Rule.require(assessment.isWilling(), "journey.goOn.notWilling");
    decide(CourseDecision.GO_ON, today);
  }

  void decide(CourseDecision what, LocalDate today) {
    decision = what;
    decidedOn = today;
  }

  boolean goesOn() {
    return decision == CourseDecision.GO_ON;
  }

  LocalDate metOn() {
    return metOn;
  }

  Optional<Assessment> assessment() {
    return Optional.ofNullable(assessment);
  }

  CourseDecision decision() {
    return decision;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }
}
