package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.Erasure;
import org.rapport.platform.PersonDemonstration;
import org.rapport.platform.RecordKey;
import org.rapport.platform.WorkingCalendars;

/** One that was refused, one that was erased, one that got a copy, and two that wait. */
@ApplicationScoped
@Transactional
class MadeUpRequests implements PersonDemonstration {

  private final PersonRequests requests;
  private final TakeRequest take;
  private final WorkingCalendars calendars;
  private final Clock clock;

  protected MadeUpRequests() {
    this(null, null, null, null);
  }

  @Inject
  MadeUpRequests(
      PersonRequests requests, TakeRequest take, WorkingCalendars calendars, Clock clock) {
    this.requests = requests;
    this.take = take;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public void make(long custodian, List<String> names, Erasure erased) {
    made(Wish.ERASURE, names.get(0), 75, custodian)
        .refuse("没有回复我们的身份核实 No answer to who they are", ago(60), custodian);
    PersonRequest gone = made(Wish.ERASURE, names.get(1), 50, custodian);
    gone.choose(List.of(new RecordKey("stakeholder", "gone")), ago(42), custodian);
    gone.erased(erased, Proof.of(gone.id(), erased), ago(41), custodian);
    made(Wish.EXPORT, names.get(2), 27, custodian).exported(ago(20), custodian);
    take.open(made(Wish.ERASURE, names.get(3), 29, custodian));
    take.open(made(Wish.EXPORT, names.get(4), 6, custodian));
  }

  private PersonRequest made(Wish wish, String name, int daysAgo, long custodian) {
    WorkingCalendar calendar = calendars.current();
    LocalDate asked = LocalDate.ofInstant(ago(daysAgo), calendar.zone());
    PersonRequest request =
        new PersonRequest(
            new RequestForm(wish, name, null, null, asked),
            TakeRequest.due(asked, calendar),
            ago(daysAgo),
            custodian);
    requests.add(request);
    return request;
  }

  private Instant ago(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
