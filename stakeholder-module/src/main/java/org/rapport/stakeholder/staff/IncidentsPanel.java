package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** Exceptions of a stakeholder's relationship, on the stakeholder's page. */
@ApplicationScoped
class IncidentsPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/incidents/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 7;
  }

  @Override
  public boolean isAside() {
    return true;
  }
}
