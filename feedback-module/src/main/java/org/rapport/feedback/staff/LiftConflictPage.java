package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.LiftConflict;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Says that a case is not about a colleague whose name stands in it (mission C6). */
@Named
@ViewScoped
public class LiftConflictPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private LiftConflict liftConflict;

  private Long staff;
  private String reason;

  public String save() {
    if (staff == null) {
      throw Invalid.field("staff", Message.of("kernel", "required"));
    }
    liftConflict.of(at(), staff, reason);
    return done("conflictLifted");
  }

  public Long getStaff() {
    return staff;
  }

  public void setStaff(Long staff) {
    this.staff = staff;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
