package org.rapport.stakeholder.meetings;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A check that was made, with what it showed. */
@Embeddable
class CheckDone {

  @Column(name = "check_name", nullable = false)
  @Enumerated(EnumType.STRING)
  private Check check;

  @Basic(optional = false)
  private String note;

  protected CheckDone() {}

  CheckDone(Check check, String note) {
    this.check = check;
    this.note = Objects.requireNonNullElse(note, "");
  }

  Check check() {
    return check;
  }

  String note() {
    return note;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckDone that && check == that.check && note.equals(that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(check, note);
  }
}
