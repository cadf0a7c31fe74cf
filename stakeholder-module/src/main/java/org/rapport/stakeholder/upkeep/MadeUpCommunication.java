package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Communication plans of made-up stakeholders: some lines due, some warned of. */
@ApplicationScoped
@Transactional
class MadeUpCommunication implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.communication-demonstration", Locale.ROOT);
  private static final int ONE_IN = 3;
  private static final int MOST = 3;

  private final Upkeep upkeep;
  private final PlanUpkeep plan;
  private final ReadStakeholder stakeholders;

  @Inject
  MadeUpCommunication(Upkeep upkeep, PlanUpkeep plan, ReadStakeholder stakeholders) {
    this.upkeep = upkeep;
    this.plan = plan;
    this.stakeholders = stakeholders;
  }

  protected MadeUpCommunication() {
    this(null, null, null);
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (int index = 1; index < ids.size(); index += ONE_IN) {
      for (int number = 0; number < 1 + index % MOST; number++) {
        long agent = agents.get(index % agents.size());
        UpkeepItem line =
            new UpkeepItem(
                ids.get(index), entry(index, number, agent), today.minusDays(index % 35));
        upkeep.keep(line);
        plan.remind(line, stakeholders.summary(ids.get(index)));
      }
    }
  }

  /** The third line of a plan is for when there is an occasion. */
  private static CommunicationEntry entry(int index, int number, long agent) {
    String[] purposes = WORDS.getString((index % 2 == 0 ? "en." : "zh.") + number).split("\\|");
    Medium[] media = Medium.values();
    return new CommunicationEntry(
        purposes[index % purposes.length],
        media[(index / ONE_IN + number) % media.length],
        number == 2 ? null : new Recurrence.Every(Period.ofMonths(1 + index % 3 + 2 * number)),
        null,
        agent,
        number != 1,
        number == 1 ? ConsentPurpose.INFORMATION : null);
  }
}
