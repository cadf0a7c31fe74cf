package org.rapport.feedback.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.WorkingCalendars;

/** The samples, for auditors. */
@ApplicationScoped
@Transactional
public class SeeSamples {

  private Samples samples;
  private CurrentUser user;
  private StaffDirectory staff;
  private WorkingCalendars calendars;
  private Clock clock;

  protected SeeSamples() {}

  @Inject
  SeeSamples(
      Samples samples,
      CurrentUser user,
      StaffDirectory staff,
      WorkingCalendars calendars,
      Clock clock) {
    this.samples = samples;
    this.user = user;
    this.staff = staff;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** The latest quarter first. */
  public List<SampleView> all() {
    long me = reader();
    return samples.all().stream()
        .map(sample -> view(sample, samples.casesOf(sample.quarter(), me), true))
        .toList();
  }

  /**
   * @throws NotFound where none was drawn
   */
  public SampleView of(String quarter) {
    long me = reader();
    Sample sample = samples.with(Quarter.parse(quarter)).orElseThrow(NotFound::new);
    boolean repeatable = isRepeatable(sample);
    return view(sample, samples.casesOf(sample.quarter(), me), repeatable);
  }

  /** The latest quarter that is over and of which none was drawn: what would not be refused. */
  public Quarter next() {
    reader();
    Quarter quarter = Quarter.of(LocalDate.now(clock.withZone(zone()))).before();
    while (samples.with(quarter).isPresent()) {
      quarter = quarter.before();
    }
    return quarter;
  }

  private long reader() {
    user.require(Permission.AUDIT_READ);
    return user.signedIn().id();
  }

  private boolean isRepeatable(Sample sample) {
    Quarter quarter = Quarter.parse(sample.quarter());
    List<Candidate> now =
        samples.ended(
            quarter.first().atStartOfDay(zone()).toInstant(),
            quarter.end().atStartOfDay(zone()).toInstant());
    return sample.isOf(Draw.fingerprint(now));
  }

  private SampleView view(Sample sample, List<SampledCase> cases, boolean repeatable) {
    return new SampleView(sample, staff.with(sample.drawnBy()).orElse(null), cases, repeatable);
  }

  private ZoneId zone() {
    return calendars.current().zone();
  }
}
