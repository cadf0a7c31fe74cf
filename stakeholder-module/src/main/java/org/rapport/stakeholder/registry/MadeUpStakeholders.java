package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderDemonstration;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

@ApplicationScoped
@Transactional
class MadeUpStakeholders implements StakeholderDemonstration {

  private final RegisterStakeholder register;
  private final Stakeholders stakeholders;

  @Inject
  MadeUpStakeholders(RegisterStakeholder register, Stakeholders stakeholders) {
    this.register = register;
    this.stakeholders = stakeholders;
  }

  protected MadeUpStakeholders() {
    this(null, null);
  }

  @Override
  public List<StakeholderSummary> make(long seed, int count, Clock clock) {
    DemonstrationWords words = new DemonstrationWords();
    SplittableRandom random = new SplittableRandom(seed);
    List<StakeholderSummary> made = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      MadeUp one = new MadeUp(words, random.split(), number);
      // evenly over the time, the oldest first, so that ids tell the order as usual
      long age = CourseDemonstration.daysAgo(number, count) - random.nextLong(3);
      made.add(live(one, clock, Math.max(age, 1)).summary());
    }
    return made;
  }

  private Stakeholder live(MadeUp one, Clock clock, long age) {
    Stamp met = before(clock, age);
    StatusEntry first =
        new StatusEntry(StakeholderStatus.POTENTIAL, met.today(), one.firstReason());
    Stakeholder stakeholder = register.at(met, one.entry(), first);
    one.contacts(met.today()).forEach(contact -> stakeholder.add(contact, met));
    one.laterChanges(age)
        .forEach(
            change -> {
              Stamp then = before(clock, change.daysAgo());
              stakeholder.become(
                  new StatusEntry(change.status(), then.today(), change.reason()), then);
            });
    stakeholders.keep(stakeholder);
    return stakeholder;
  }

  private static Stamp before(Clock clock, long days) {
    Instant at = clock.instant().minus(Duration.ofDays(days));
    return new Stamp(null, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
