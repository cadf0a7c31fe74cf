package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** The latest that happened with a stakeholder, on the stakeholder's page. */
@ApplicationScoped
class TimelinePanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/stakeholders/parts/latest.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public boolean isAside() {
    return true;
  }
}
