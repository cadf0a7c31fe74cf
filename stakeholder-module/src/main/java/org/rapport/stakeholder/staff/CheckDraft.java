package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.meetings.Check;

/** One of the five checks before a meeting, as it stands in the form. */
public class CheckDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Check check;
  private boolean made;
  private String note;

  CheckDraft(Check check, String note) {
    this.check = check;
    this.made = note != null;
    this.note = note;
  }

  /** A note says that the check was made, whether it is ticked or not. */
  boolean counts() {
    return made || (note != null && !note.isBlank());
  }

  public Check getCheck() {
    return check;
  }

  public boolean isMade() {
    return made;
  }

  public void setMade(boolean made) {
    this.made = made;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
