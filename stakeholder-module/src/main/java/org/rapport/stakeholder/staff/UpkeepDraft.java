package org.rapport.stakeholder.staff;

import org.rapport.stakeholder.upkeep.UpkeepEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** An item of an upkeep plan while it is typed in. */
public class UpkeepDraft extends RhythmDraft {

  private static final long serialVersionUID = 1L;

  private UpkeepKind kind;
  private String note;
  private Long account;

  UpkeepDraft(long account) {
    this.account = account;
  }

  UpkeepEntry entry() {
    return new UpkeepEntry(kind, recurrence(), note, account);
  }

  public UpkeepKind getKind() {
    return kind;
  }

  public void setKind(UpkeepKind kind) {
    this.kind = kind;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Long getAccount() {
    return account;
  }

  public void setAccount(Long account) {
    this.account = account;
  }
}
