package org.rapport.feedback.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** The cases of a stakeholder, on the stakeholder's page. */
@ApplicationScoped
class StakeholderCasesPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/cases/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.CASES_READ;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean isAside() {
    return true;
  }
}
