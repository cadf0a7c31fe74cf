package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** How one keeps in touch with a stakeholder, on the stakeholder's page. */
@ApplicationScoped
class UpkeepPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/upkeep/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 4;
  }

  @Override
  public boolean isAside() {
    return true;
  }
}
