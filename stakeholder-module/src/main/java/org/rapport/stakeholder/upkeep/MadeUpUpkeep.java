package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Plans and contacts of made-up stakeholders: some due, some overdue, some slipping away. */
@ApplicationScoped
@Transactional
class MadeUpUpkeep implements CourseDemonstration {

  private static final int ONE_IN = 3;

  private final Upkeep upkeep;
  private final PlanUpkeep plan;
  private final ReadStakeholder stakeholders;
  private final StakeholderTimeline timeline;

  @Inject
  MadeUpUpkeep(
      Upkeep upkeep, PlanUpkeep plan, ReadStakeholder stakeholders, StakeholderTimeline timeline) {
    this.upkeep = upkeep;
    this.plan = plan;
    this.stakeholders = stakeholders;
    this.timeline = timeline;
  }

  protected MadeUpUpkeep() {
    this(null, null, null, null);
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    for (int index = 0; index < ids.size(); index++) {
      StakeholderSummary stakeholder = stakeholders.summary(ids.get(index));
      int known = CourseDemonstration.daysAgo(index, ids.size());
      int touched = Math.min(known, 5 + index * 7 % 260);
      upkeep.cadence(stakeholder.id(), today.minusDays(touched));
      tell(stakeholder.id(), index, now.minus(Duration.ofDays(touched)));
      if (index % ONE_IN == 0) {
        item(stakeholder, index, agents.get(index % agents.size()), today.minusDays(touched));
      }
    }
  }

  private void item(StakeholderSummary stakeholder, int index, long agent, LocalDate since) {
    boolean potential = stakeholder.status() == StakeholderStatus.POTENTIAL;
    Recurrence recurrence =
        index % 2 == 0
            ? new Recurrence.Every(Period.ofMonths(3))
            : new Recurrence.OnFestival(Festival.values()[index % Festival.values().length]);
    UpkeepKind kind =
        index % 2 == 0
            ? potential ? UpkeepKind.CALL_BACK : UpkeepKind.OPINIONS_AND_COMPLAINTS
            : potential ? UpkeepKind.HOLIDAY_GREETING : UpkeepKind.HOLIDAY_OR_KEY_DATE;
    UpkeepItem item =
        new UpkeepItem(stakeholder.id(), new UpkeepEntry(kind, recurrence, null, agent), since);
    upkeep.keep(item);
    plan.remind(item, stakeholder);
  }

  private void tell(long stakeholder, int index, Instant at) {
    Medium medium = Medium.values()[index % Medium.values().length];
    timeline.tell(
        new TimelineEvent(
            stakeholder,
            TimelineKind.CONTACT,
            at,
            Message.of("stakeholder", "timeline.contact." + medium),
            null,
            null));
  }
}
