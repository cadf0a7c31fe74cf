package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.retention.HoldCase;
import org.rapport.feedback.retention.HoldView;

/** Puts a legal hold on a case, or lifts it (mission C17). */
@Named
@ViewScoped
public class HoldPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private HoldCase holdCase;

  private String reason;

  public String put() {
    holdCase.hold(at(), reason);
    return done("held");
  }

  public String lift() {
    holdCase.lift(at());
    return done("holdLifted");
  }

  /** Null where nothing holds it. */
  public HoldView getHold() {
    return holdCase.of(getReference()).orElse(null);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
