package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.registry.Stamp;

/** Letters to many made-up stakeholders: sent on festivals past, and a draft of the next. */
@ApplicationScoped
@Transactional
class MadeUpGreetings implements CourseDemonstration {

  private static final int ADDRESSED = 40;
  private static final int ONE_COMPLAINED_IN = 19;

  /** Days in which every festival of the lunar year was at least once, and before today. */
  private static final int LONG_AGO = 396;

  private final Greetings greetings;
  private final Recipients recipients;
  private final Addressees addressees;

  @Inject
  MadeUpGreetings(Greetings greetings, Recipients recipients, Addressees addressees) {
    this.greetings = greetings;
    this.recipients = recipients;
    this.addressees = addressees;
  }

  protected MadeUpGreetings() {
    this(null, null, null);
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void make(List<Long> stakeholders, List<Long> agents, Clock clock) {
    long manager = agents.get(agents.size() - 1);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    sent(Occasion.SPRING, every(stakeholders, 3), manager, today, clock);
    sent(Occasion.DRAGON_BOAT, every(stakeholders, 5), agents.get(0), today, clock);
    sent(Occasion.MID_AUTUMN, every(stakeholders, 4), manager, today, clock);
    draft(Occasion.NEW_YEAR, at(today.minusDays(1), manager, clock));
  }

  /** On the day before an occasion of the last thirteen months. */
  private void sent(Occasion occasion, List<Long> ids, long account, LocalDate today, Clock clock) {
    LocalDate day = occasion.recurrence().orElseThrow().after(today.minusDays(LONG_AGO));
    Stamp stamp = at(day.minusDays(1), account, clock);
    Greeting greeting = draft(occasion, stamp);
    greeting.send(stamp);
    recipients.address(greeting.id(), ids);
    for (Addressee one : addressees.of(ids, occasion, stamp.at(), Set.of())) {
      boolean complaining = one.stakeholderId() % ONE_COMPLAINED_IN == 0;
      GreetingObstacle complaint = complaining ? GreetingObstacle.OPEN_COMPLAINT : null;
      recipients.done(greeting.id(), one.stakeholderId(), one.obstacle(complaint), stamp.at());
    }
    greeting.sent(stamp.at());
  }

  private Greeting draft(Occasion occasion, Stamp stamp) {
    GreetingEntry entry = new GreetingEntry(occasion, GreetingEntry.EVERYBODY);
    Greeting greeting = new Greeting(entry, greetings.template(occasion).words(), stamp);
    greetings.keep(greeting);
    return greeting;
  }

  private static List<Long> every(List<Long> ids, int step) {
    return IntStream.range(0, ids.size())
        .filter(index -> index % step == 0)
        .limit(ADDRESSED)
        .mapToObj(ids::get)
        .toList();
  }

  private static Stamp at(LocalDate day, long account, Clock clock) {
    return new Stamp(account, day.atTime(9, 30).atZone(clock.getZone()).toInstant(), day);
  }
}
