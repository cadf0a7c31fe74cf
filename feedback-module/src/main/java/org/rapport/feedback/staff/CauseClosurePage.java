package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.causes.WorkOnCause;

/** Closes the record of a cause, until it comes back (C12). */
@Named
@ViewScoped
public class CauseClosurePage extends CauseTask {

  private static final long serialVersionUID = 1L;

  @Inject private WorkOnCause work;

  private String conclusion;

  public String close() {
    work.close(getId(), conclusion);
    return done("closed");
  }

  public String getConclusion() {
    return conclusion;
  }

  public void setConclusion(String conclusion) {
    this.conclusion = conclusion;
  }
}
