package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.TellOutcome;
import org.rapport.feedback.cases.Telling;

/** Records that somebody told the complainant the outcome (mission C8). */
@Named
@ViewScoped
public class TellOutcomePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private TellOutcome tellOutcome;

  private String how;

  public String tell() {
    tellOutcome.by(at(), how);
    return done("told");
  }

  public List<Telling> getWays() {
    return Telling.BY_STAFF;
  }

  public String getHow() {
    return how;
  }

  public void setHow(String how) {
    this.how = how;
  }
}
