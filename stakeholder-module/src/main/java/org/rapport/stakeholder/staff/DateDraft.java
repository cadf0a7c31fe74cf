package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.registry.DateEntry;

/** A date that matters to a contact, while it is typed in. */
public class DateDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String occasion;
  private String day;
  private boolean lunar;

  static DateDraft of(DateEntry entry) {
    DateDraft draft = new DateDraft();
    draft.occasion = entry.occasion();
    draft.day = entry.day();
    draft.lunar = entry.lunar();
    return draft;
  }

  /** An empty line of the form is no date. */
  boolean isMeant() {
    return (occasion != null && !occasion.isBlank()) || (day != null && !day.isBlank());
  }

  DateEntry entry() {
    return new DateEntry(occasion, day, lunar);
  }

  public String getOccasion() {
    return occasion;
  }

  public void setOccasion(String occasion) {
    this.occasion = occasion;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public boolean isLunar() {
    return lunar;
  }

  public void setLunar(boolean lunar) {
    this.lunar = lunar;
  }
}
