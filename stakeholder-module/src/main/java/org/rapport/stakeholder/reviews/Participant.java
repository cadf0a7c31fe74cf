package org.rapport.stakeholder.reviews;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Somebody who takes part in a review, by the name they had then. */
@Embeddable
class Participant {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ParticipantKind kind;

  private Long reference;

  @Basic(optional = false)
  private String name;

  protected Participant() {}

  Participant(ParticipantView view) {
    this.kind = view.kind();
    this.reference = view.reference();
    this.name = view.name();
  }

  ParticipantView view() {
    return new ParticipantView(kind, reference, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Participant that && view().equals(that.view());
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, reference, name);
  }
}
