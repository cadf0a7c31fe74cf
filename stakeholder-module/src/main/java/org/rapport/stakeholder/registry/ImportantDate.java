package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A date that matters to a contact (mission R9); the day as {@link YearlyDay} writes it. */
@Embeddable
class ImportantDate {

  @Basic(optional = false)
  private String occasion;

  @Basic(optional = false)
  private String day;

  @Basic(optional = false)
  private boolean lunar;

  protected ImportantDate() {}

  ImportantDate(DateEntry entry) {
    this.occasion = entry.occasion();
    this.day = entry.day();
    this.lunar = entry.lunar();
  }

  DateEntry entry() {
    return new DateEntry(occasion, day, lunar);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImportantDate that && entry().equals(that.entry());
  }

  @Override
  public int hashCode() {
    return Objects.hash(occasion, day, lunar);
  }
}
