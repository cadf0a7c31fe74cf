package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.AssessCase;
import org.rapport.feedback.cases.Assessment;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.Level;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** The first look at a case (mission C5). */
@Named
@ViewScoped
public class AssessCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private AssessCase assessCase;
  @Inject private Texts texts;

  private Severity severity;
  private Level complexity;
  private Level impact;
  private Level urgency;
  private boolean safety;

  @Override
  protected void start(CaseView seen) {
    Assessment known = seen.assessment();
    if (known != null) {
      severity = known.severity();
      complexity = known.complexity();
      impact = known.impact();
      urgency = known.urgency();
      safety = known.safety();
    }
  }

  public String assess() {
    assessCase.with(at(), Assessment.of(severity, safety, complexity, impact, urgency));
    return done("assessed");
  }

  /** What the words mean, and how severe the case is at least. */
  public String getSeverityHint() {
    Severity least = getShown().leastSeverity();
    String hint = texts.here(Message.of("feedback", "casepage.assess.severity.hint"));
    return least == null
        ? hint
        : hint
            + " "
            + texts.here(
                Message.of(
                    "feedback",
                    "invalid.leastSeverity",
                    Message.of("feedback", "severity." + least)));
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public Level[] getLevels() {
    return Level.values();
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  public Level getComplexity() {
    return complexity;
  }

  public void setComplexity(Level complexity) {
    this.complexity = complexity;
  }

  public Level getImpact() {
    return impact;
  }

  public void setImpact(Level impact) {
    this.impact = impact;
  }

  public Level getUrgency() {
    return urgency;
  }

  public void setUrgency(Level urgency) {
    this.urgency = urgency;
  }

  public boolean isSafety() {
    return safety;
  }

  public void setSafety(boolean safety) {
    this.safety = safety;
  }
}
