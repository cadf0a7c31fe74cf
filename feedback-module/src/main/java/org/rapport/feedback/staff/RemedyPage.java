package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PromiseRemedy;
import org.rapport.feedback.cases.RemedyPromise;
import org.rapport.feedback.cases.RemedyView;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Promises what puts something right, or lets somebody else see to it (mission C10). */
@Named
@ViewScoped
public class RemedyPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private PromiseRemedy promiseRemedy;
  @Inject private StaffDirectory staff;
  @Inject private CurrentUser user;

  private Integer number;
  private String what;
  private Long owner;
  private LocalDate due;

  @Override
  protected void start(CaseView seen) {
    RemedyView known = remedy(seen);
    if (number != null && known == null) {
      throw new NotFound();
    }
    owner = user.signedIn().id();
    if (known != null) {
      owner = known.owner() == null ? null : known.owner().id();
      due = known.dueOn();
    }
  }

  public String save() {
    if (number == null) {
      promiseRemedy.with(at(), new RemedyPromise(what, owner, due), requestKey());
      return done("promised");
    }
    promiseRemedy.move(at(), number, owner, due);
    return done("promiseMoved");
  }

  /** Null while it is promised anew. */
  public RemedyView getRemedy() {
    return remedy(getShown());
  }

  private RemedyView remedy(CaseView seen) {
    return seen.remedies().stream()
        .filter(one -> number != null && one.number() == number)
        .findFirst()
        .orElse(null);
  }

  /** Everybody who may handle it; whom it is about is left out. */
  public List<StaffMember> getCandidates() {
    return staff.whoMay(Permission.CASES_HANDLE).stream()
        .filter(member -> !getShown().conflicts().contains(member))
        .toList();
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
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
