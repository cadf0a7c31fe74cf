package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    sent(Occasion.SPRING, every(stakeholders, 3), at(clock, manager, 280));
    sent(Occasion.DRAGON_BOAT, every(stakeholders, 5), at(clock, agents.get(0), 150));
    sent(Occasion.MID_AUTUMN, every(stakeholders, 4), at(clock, manager, 64));
    draft(Occasion.NEW_YEAR, at(clock, manager, 1));
  }

  private void sent(Occasion occasion, List<Long> ids, Stamp stamp) {
    Greeting greeting = draft(occasion, stamp);
    greeting.send(stamp);
    recipients.address(greeting.id(), ids);
    for (Addressee one : addressees.of(ids, occasion, stamp.at(), Set.of())) {
      boolean complaining = one.stakeholderId() % ONE_COMPLAINED_IN == 0;
      recipients.done(greeting.id(), one.stakeholderId(), one.obstacle(complaining), stamp.at());
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

  private static Stamp at(Clock clock, long account, int daysAgo) {
    Instant at = clock.instant().minus(daysAgo, ChronoUnit.DAYS);
    return new Stamp(account, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
