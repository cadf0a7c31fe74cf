package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.investigation.GiveTask;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.feedback.investigation.TaskOrder;
import org.rapport.feedback.investigation.TaskView;
import org.rapport.platform.NotFound;

/** Gives somebody a step of an investigation, or changes one (mission C7). */
@Named
@ViewScoped
public class TaskPage extends OwnedTask {

  private static final long serialVersionUID = 1L;

  @Inject private GiveTask giveTask;
  @Inject private ShowInvestigation show;

  private String what;

  @Override
  protected void start(CaseView seen) {
    if (isNew()) {
      proposeMyself();
      return;
    }
    TaskView task =
        show.beside(getReference()).tasks().stream()
            .filter(one -> one.number() == getNumber())
            .findFirst()
            .orElseThrow(NotFound::new);
    what = task.what();
    show(task.owner(), task.dueOn());
  }

  public String save() {
    TaskOrder order = new TaskOrder(what, getOwner(), getDue());
    if (isNew()) {
      giveTask.with(at(), order, requestKey());
      return doneOn("investigation", "taskGiven");
    }
    giveTask.move(at(), getNumber(), order);
    return doneOn("investigation", "taskMoved");
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}
