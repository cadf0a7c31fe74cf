package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rapport.platform.CurrentUser;
import org.rapport.stakeholder.StakeholderUse;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;

/** Links of cases follow when stakeholders are merged and separated again (mission R15). */
@ApplicationScoped
class FollowMerges implements StakeholderUse {

  private CaseLinks links;
  private CaseWork work;
  private CurrentUser user;

  protected FollowMerges() {}

  @Inject
  FollowMerges(CaseLinks links, CaseWork work, CurrentUser user) {
    this.links = links;
    this.work = work;
    this.user = user;
  }

  void merged(@Observes StakeholdersMerged event) {
    List<Case> cases = links.to(event.merged());
    links.moved(event.merge(), cases);
    link(cases, event.kept());
  }

  /** A case somebody has linked elsewhere since stays where it is. */
  void separated(@Observes StakeholdersSeparated event) {
    link(links.takeMoved(event.merge(), event.kept()), event.separated());
  }

  private void link(List<Case> cases, long stakeholder) {
    Act act = work.act(user.signedIn().id());
    cases.forEach(one -> work.on(one, act, c -> c.linkTo(stakeholder, act)));
  }

  @Override
  public Set<Long> among(Collection<Long> ids) {
    return links.among(ids);
  }
}
