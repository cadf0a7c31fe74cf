package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.JoinCases;

/** Has a case handled by itself again (mission C11). */
@Named
@ViewScoped
public class SeparateCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private JoinCases join;

  public String save() {
    join.separate(at());
    return done("separatedAgain");
  }
}
