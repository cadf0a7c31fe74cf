package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.rapport.feedback.investigation.EvidenceView;
import org.rapport.feedback.investigation.InvestigationView;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** How a case is being investigated: plan, tasks and evidence (mission C7). */
@Named
@ViewScoped
public class InvestigationPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ShowInvestigation show;
  @Inject private CurrentUser user;

  private transient InvestigationView investigation;

  @Override
  public void load() {
    super.load();
    investigation = show.with(getReference());
  }

  public InvestigationView getInvestigation() {
    return investigation;
  }

  /** The points that a piece of evidence bears on, for example 1, 3. */
  public String numbers(EvidenceView one) {
    return one.points().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Whether this person may go on with it. */
  public boolean isEditable() {
    return user.may(Permission.CASES_HANDLE)
        && getShown().isOpen()
        && getShown().assessment() != null;
  }
}
