package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.StakeholdersMerged;

/** Nobody is asked to rate a stakeholder that is another one by now (mission R15). */
@ApplicationScoped
class AskNoMore {

  private final WorkList work;

  protected AskNoMore() {
    this(null);
  }

  @Inject
  AskNoMore(WorkList work) {
    this.work = work;
  }

  void merged(@Observes StakeholdersMerged event) {
    work.close("stakeholder", RateStakeholder.WORK, event.merged());
  }
}
