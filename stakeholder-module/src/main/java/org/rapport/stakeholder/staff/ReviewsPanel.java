package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;

/** Reviews of a stakeholder's relationships, on the stakeholder's page. */
@ApplicationScoped
class ReviewsPanel implements StakeholderPanel {

  @Override
  public String page() {
    return "/staff/reviews/parts/of-stakeholder.xhtml";
  }

  @Override
  public Permission permission() {
    return Permission.MODELS_READ;
  }

  @Override
  public int order() {
    return 8;
  }

  @Override
  public boolean isAside() {
    return true;
  }
}
