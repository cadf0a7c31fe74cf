package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ReopenCase;

/** Takes a case up again, for a reason (mission C10). */
@Named
@ViewScoped
public class ReopenCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ReopenCase reopenCase;

  private String reason;

  public String reopen() {
    reopenCase.because(at(), reason);
    return done("reopened");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
