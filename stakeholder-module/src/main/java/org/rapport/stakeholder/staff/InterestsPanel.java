package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** What a stakeholder wants and expects, on the stakeholder's page. */
@ApplicationScoped
class InterestsPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/interests/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 3;
  }
}
