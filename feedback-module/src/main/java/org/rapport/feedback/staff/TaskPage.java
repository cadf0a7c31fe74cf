package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.investigation.GiveTask;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.feedback.investigation.TaskOrder;
import org.rapport.feedback.investigation.TaskView;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Gives somebody a step of an investigation, or changes one (mission C7). */
@Named
@ViewScoped
public class TaskPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private GiveTask giveTask;
  @Inject private ShowInvestigation show;
  @Inject private StaffDirectory staff;
  @Inject private CurrentUser user;

  private Integer number;
  private String what;
  private Long owner;
  private LocalDate due;

  @Override
  protected void start(CaseView seen) {
    if (number == null) {
      owner = user.signedIn().id();
      return;
    }
    TaskView task =
        show.beside(getReference()).tasks().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    what = task.what();
    owner = task.owner() == null ? null : task.owner().id();
    due = task.dueOn();
  }

  public String save() {
    TaskOrder order = new TaskOrder(what, owner, due);
    if (number == null) {
      giveTask.with(at(), order, requestKey());
      return doneOn("investigation", "taskGiven");
    }
    giveTask.move(at(), number, order);
    return doneOn("investigation", "taskMoved");
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
