package org.rapport.stakeholder.meetings;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who took part in a meeting, by the name they had then. */
@Embeddable
class Attendee {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private AttendeeKind kind;

  private long reference;

  @Basic(optional = false)
  private String name;

  protected Attendee() {}

  Attendee(AttendeeView view) {
    this.kind = view.kind();
    this.reference = view.reference();
    this.name = view.name();
  }

  AttendeeView view() {
    return new AttendeeView(kind, reference, name);
  }
}
