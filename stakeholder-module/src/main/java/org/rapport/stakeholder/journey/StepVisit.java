package org.rapport.stakeholder.journey;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Stamp;

/** A stay in a step of the journey. */
@Embeddable
class StepVisit {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private JourneyStep step;

  @Column(name = "entered_at", nullable = false)
  private Instant enteredAt;

  @Column(name = "entered_by")
  private Long enteredBy;

  protected StepVisit() {}

  StepVisit(JourneyStep step, Stamp stamp) {
    this.step = step;
    this.enteredAt = stamp.at();
    this.enteredBy = stamp.by();
  }

  JourneyStep step() {
    return step;
  }

  Instant enteredAt() {
    return enteredAt;
  }

  Long enteredBy() {
    return enteredBy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StepVisit that && step == that.step && enteredAt.equals(that.enteredAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(step, enteredAt);
  }
}
