package org.rapport.stakeholder;

import static org.rapport.platform.Permission.STAKEHOLDERS_READ;
import static org.rapport.platform.Permission.STAKEHOLDERS_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

@ApplicationScoped
class StakeholderModule implements RapportModule {

  @Override
  public String name() {
    return "stakeholder";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, Permission> screens() {
    return Map.of(
        "/staff/stakeholders/list", STAKEHOLDERS_READ,
        "/staff/stakeholders/view", STAKEHOLDERS_READ,
        "/staff/stakeholders/edit", STAKEHOLDERS_WRITE,
        "/staff/stakeholders/contact", STAKEHOLDERS_WRITE,
        "/staff/stakeholders/status", STAKEHOLDERS_WRITE,
        "/staff/stakeholders/groups", STAKEHOLDERS_WRITE);
  }
}
