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

  @Basic(optional = false)
  private String text;

  protected MediationStep() {}

  MediationStep(IncidentLevel level, String typed, Stamp stamp) {
    this.at = stamp.at();
    this.by = stamp.by();
    this.level = level;
    this.text = Text.required(typed, "text", 2000);
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
