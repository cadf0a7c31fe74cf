package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.investigation.EndTask;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.feedback.investigation.TaskState;
import org.rapport.feedback.investigation.TaskView;
import org.rapport.platform.NotFound;

/** Says what came of a step of an investigation (mission C7). */
@Named
@ViewScoped
public class EndTaskPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private EndTask endTask;
  @Inject private ShowInvestigation show;

  private int number;
  private String how;
  private String note;

  @Override
  protected void start(CaseView seen) {
    if (getTask() == null) {
      throw new NotFound();
    }
  }

  public String end() {
    endTask.with(at(), number, how, note);
    return doneOn("investigation", "taskEnded");
  }

  /** Null where there is no such. */
  public TaskView getTask() {
    return show.beside(getReference()).tasks().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElse(null);
  }

  public List<TaskState> getEnds() {
    return TaskState.ENDED;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
