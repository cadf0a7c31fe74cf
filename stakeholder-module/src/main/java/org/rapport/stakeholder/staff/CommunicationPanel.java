package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** The communication plan, on the stakeholder's page. */
@ApplicationScoped
class CommunicationPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/upkeep/parts/communication.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 5;
  }
}
