package org.rapport.stakeholder.incidents;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** Something that was done to mediate, or the reason for handing the matter up. */
@Embeddable
class MediationStep {

  @Column(name = "taken_at", nullable = false)
  private Instant at;

  @Column(name = "taken_by")
  private Long by;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private IncidentLevel level;

  @Column(name = "handed_up", nullable = false)
  private boolean handingUp;

  @Basic(optional = false)
  private String text;

  @Column(name = "had_by")
  private Long hadBy;

  protected MediationStep() {}

  private MediationStep(IncidentLevel level, boolean handingUp, String text, Stamp stamp) {
    this.at = stamp.at();
    this.by = stamp.by();
    this.level = level;
    this.handingUp = handingUp;
    this.text = text;
  }

  static MediationStep taken(IncidentLevel level, String typed, Stamp stamp) {
    return new MediationStep(level, false, Text.required(typed, "step", 2000), stamp);
  }

  /**
   * @param from who dealt with it until then, whoever hands it up
   */
  static MediationStep handedUp(IncidentLevel level, long from, String typed, Stamp stamp) {
    MediationStep step =
        new MediationStep(level, true, Text.required(typed, "reason", 2000), stamp);
    step.hadBy = from;
    return step;
  }

  Instant at() {
    return at;
  }

  Long by() {
    return by;
  }

  IncidentLevel level() {
    return level;
  }

  /** Whether somebody took it, or dealt with the matter until it was handed up. */
  boolean involves(long account) {
    return by != null && by == account || hadBy != null && hadBy == account;
  }

  boolean isHandingUp() {
    return handingUp;
  }

  String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MediationStep that && at.equals(that.at) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, text);
  }
}
