package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.CloseCase;

/** Closes a case after its decision was delivered (mission C10). */
@Named
@ViewScoped
public class CloseCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private CloseCase closeCase;

  public String close() {
    closeCase.now(at());
    return done("closed");
  }
}
