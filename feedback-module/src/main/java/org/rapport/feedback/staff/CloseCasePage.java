package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.causes.CausePattern;
import org.rapport.feedback.causes.CauseView;
import org.rapport.feedback.causes.CloseWithCause;
import org.rapport.feedback.causes.NamedCause;
import org.rapport.feedback.causes.ReadCauses;

/** Closes a case after its decision was delivered, with its root cause (mission C10, C12). */
@Named
@ViewScoped
public class CloseCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private CloseWithCause closeCase;
  @Inject private ReadCauses causes;
  @Inject private CauseWords words;

  private Long cause;
  private CausePattern pattern;

  public String close() {
    closeCase.with(at(), new NamedCause(cause, pattern));
    return done("closed");
  }

  /** Thanks need no cause. */
  public boolean isCauseAsked() {
    return getShown().type() != FeedbackType.COMPLIMENT;
  }

  public List<CauseView> getCauses() {
    return causes.choices();
  }

  public CausePattern[] getPatterns() {
    return CausePattern.values();
  }

  public String name(CauseView one) {
    return words.name(one);
  }

  public Long getCause() {
    return cause;
  }

  public void setCause(Long cause) {
    this.cause = cause;
  }

  public CausePattern getPattern() {
    return pattern;
  }

  public void setPattern(CausePattern pattern) {
    this.pattern = pattern;
  }
}
