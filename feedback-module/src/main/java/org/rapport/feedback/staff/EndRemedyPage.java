package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.EndRemedy;
import org.rapport.feedback.cases.RemedyState;
import org.rapport.feedback.cases.RemedyView;
import org.rapport.platform.NotFound;

/** Says that something promised is done, or why it is not (mission C10). */
@Named
@ViewScoped
public class EndRemedyPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private EndRemedy endRemedy;

  private int number;
  private String how;
  private String result;

  @Override
  protected void start(CaseView seen) {
    if (getRemedy() == null) {
      throw new NotFound();
    }
  }

  public String end() {
    endRemedy.with(at(), number, how, result);
    return done("promiseEnded");
  }

  /** Null where there is no such. */
  public RemedyView getRemedy() {
    return getShown().remedies().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElse(null);
  }

  public List<RemedyState> getEnds() {
    return RemedyState.ENDED;
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

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }
}
