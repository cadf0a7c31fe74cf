package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.AssignCase;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PossibleHandlers;
import org.rapport.platform.StaffMember;

/** Gives a case to somebody, or back to nobody (mission C6). */
@Named
@ViewScoped
public class AssignCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private AssignCase assignCase;
  @Inject private PossibleHandlers handlers;

  private Long assignee;

  @Override
  protected void start(CaseView seen) {
    boolean goesOn = seen.assignee() != null && !seen.firstStage().contains(seen.assignee());
    assignee = goesOn ? seen.assignee().id() : null;
  }

  public String assign() {
    assignCase.to(at(), assignee);
    return done("assigned");
  }

  /** Everybody who may handle it; who looked at it first is left out. */
  public List<StaffMember> getCandidates() {
    return handlers.of(getShown()).stream()
        .filter(member -> !getShown().firstStage().contains(member))
        .toList();
  }

  public Long getAssignee() {
    return assignee;
  }

  public void setAssignee(Long assignee) {
    this.assignee = assignee;
  }
}
