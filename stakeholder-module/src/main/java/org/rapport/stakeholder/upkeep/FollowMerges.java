package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** What is planned for somebody leads to the stakeholder they are by now (mission R15). */
@ApplicationScoped
class FollowMerges {

  private final Upkeep upkeep;
  private final PlanUpkeep plan;
  private final ReadStakeholder stakeholders;

  protected FollowMerges() {
    this(null, null, null);
  }

  @Inject
  FollowMerges(Upkeep upkeep, PlanUpkeep plan, ReadStakeholder stakeholders) {
    this.upkeep = upkeep;
    this.plan = plan;
    this.stakeholders = stakeholders;
  }

  void merged(@Observes StakeholdersMerged event) {
    remindAnew(event.kept());
  }

  void separated(@Observes StakeholdersSeparated event) {
    remindAnew(event.kept());
    remindAnew(event.separated());
  }

  private void remindAnew(long stakeholderId) {
    StakeholderSummary stakeholder = stakeholders.summary(stakeholderId);
    upkeep.remindersOf(stakeholderId).forEach(item -> plan.remind(item, stakeholder));
  }
}
