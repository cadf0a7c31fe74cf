package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.projects.ProjectState;
import org.rapport.stakeholder.projects.ProjectView;
import org.rapport.stakeholder.projects.ReadProjects;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** What is proposed to do together with a stakeholder (mission J13). */
@Named
@RequestScoped
public class StakeholderProjectsPage {

  @Inject private ReadProjects read;
  @Inject private ReadStakeholder stakeholders;
  @Inject private CurrentUser user;

  private final Map<Long, List<ProjectView>> found = new HashMap<>();

  public List<ProjectView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  /** Whether something may be proposed: to existing ones, by whoever changes anything of theirs. */
  public boolean mayPropose(long stakeholder) {
    return user.may(Permission.STAKEHOLDERS_WRITE)
        && stakeholders.require(stakeholder).status() == StakeholderStatus.EXISTING;
  }

  public String tone(ProjectState state) {
    return switch (state) {
      case PROPOSED -> "neutral";
      case IN_TALKS -> "info";
      case AGREED -> "good";
      case DECLINED -> "warning";
    };
  }
}
