package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.DecideCase;
import org.rapport.feedback.cases.DecisionText;
import org.rapport.feedback.cases.ReadJointCases;

/** Tells the complainant what was decided and what is done about it (mission C8). */
@Named
@ViewScoped
public class DecideCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private DecideCase decideCase;
  @Inject private ReadJointCases joints;

  private String text;
  private String remedy;

  /** How many more complainants it goes to. */
  public long getJoined() {
    return joints.of(getReference()).joined();
  }

  public String decide() {
    decideCase.with(at(), new DecisionText(text, remedy));
    return done("decided");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getRemedy() {
    return remedy;
  }

  public void setRemedy(String remedy) {
    this.remedy = remedy;
  }
}
