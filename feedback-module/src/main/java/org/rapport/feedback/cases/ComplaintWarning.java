package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.StakeholderSummary;

/** Warns whoever represents the organization towards a stakeholder that these wait (C20). */
@ApplicationScoped
public class ComplaintWarning {

  private static final String MODULE = "feedback";
  private static final String KIND = "complaint";

  private WorkList work;

  protected ComplaintWarning() {}

  @Inject
  public ComplaintWarning(WorkList work) {
    this.work = work;
  }

  public void give(String reference, long agent, StakeholderSummary stakeholder) {
    work.open(
        WorkItem.of(
            agent,
            MODULE,
            KIND,
            reference + "/" + agent,
            null,
            stakeholder.name(),
            "/staff/stakeholders/view?id=" + stakeholder.id()));
  }

  public void lift(String reference, long agent) {
    work.close(MODULE, KIND, reference + "/" + agent);
  }
}
