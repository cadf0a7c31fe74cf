package org.rapport.stakeholder.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;

@ApplicationScoped
@Transactional
class TellTimeline implements StakeholderTimeline {

  private final Timelines timelines;
  private final CurrentUser user;

  @Inject
  TellTimeline(Timelines timelines, CurrentUser user) {
    this.timelines = timelines;
    this.user = user;
  }

  protected TellTimeline() {
    this(null, null);
  }

  @Override
  public void tell(TimelineEvent event) {
    timelines.keep(new TimelineLine(event, user.staff().map(StaffMember::id).orElse(null)));
  }
}
