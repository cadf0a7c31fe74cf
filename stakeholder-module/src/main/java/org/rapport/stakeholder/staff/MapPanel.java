package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** Influence and interest, on the stakeholder's page. */
@ApplicationScoped
class MapPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/map/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 2;
  }
}
