package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rapport.feedback.causes.ActionPlan;
import org.rapport.feedback.causes.WorkOnCause;

/** Plans what is improved about a cause, by whom and by when (C12). */
@Named
@ViewScoped
public class CauseActionPage extends CauseTask {

  private static final long serialVersionUID = 1L;

  @Inject private WorkOnCause work;

  private String what;
  private Long owner;
  private LocalDate due;

  public String save() {
    work.plan(getId(), new ActionPlan(what, owner, due));
    return done("planned");
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
