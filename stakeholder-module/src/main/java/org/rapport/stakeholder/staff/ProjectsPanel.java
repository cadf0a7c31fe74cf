package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** Joint projects, on the stakeholder's page. */
@ApplicationScoped
class ProjectsPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/projects/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 6;
  }
}
