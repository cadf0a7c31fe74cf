package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rapport.feedback.cases.ExtendDeadline;

/** Asks for more time, with the reason the complainant is told (mission C4). */
@Named
@ViewScoped
public class ExtendDeadlinePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ExtendDeadline extendDeadline;

  private LocalDate day;
  private String reason;

  public String extend() {
    extendDeadline.to(at(), day, reason);
    return done("extended");
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
