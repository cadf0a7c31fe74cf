package org.rapport.feedback.staff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.cases.PossibleHandlers;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;

/** What pages have in common that give somebody a part of a case to do until a day. */
public abstract class OwnedTask extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private PossibleHandlers handlers;
  @Inject private CurrentUser user;

  private Integer number;
  private Long owner;
  private LocalDate due;

  protected boolean isNew() {
    return number == null;
  }

  /** Whoever is here may do it themselves. */
  protected void proposeMyself() {
    owner = user.signedIn().id();
  }

  /**
   * @param known null while nobody does it
   */
  protected void show(StaffMember known, LocalDate day) {
    owner = known == null ? null : known.id();
    due = day;
  }

  /** Everybody who may handle it. */
  public List<StaffMember> getCandidates() {
    return handlers.of(getShown());
  }

  /** Null for a new one. */
  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public Long getOwner() {
    return owner;
  }

  public void setOwner(Long owner) {
    this.owner = owner;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
