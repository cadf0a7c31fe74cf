package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** Where a stakeholder's relationship stands, on the stakeholder's page. */
@ApplicationScoped
class JourneyPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/journey/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 1;
  }
}
