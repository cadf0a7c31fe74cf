package org.rapport.feedback.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkingCalendars;

/** An auditor draws a quarter's sample, once: nobody draws until they like what they get. */
@ApplicationScoped
@Transactional
public class DrawSample {

  /** As many as one person goes through. */
  public static final int MOST = 200;

  private Samples samples;
  private CurrentUser user;
  private AuditTrail audit;
  private WorkingCalendars calendars;
  private Clock clock;
  private RandomGenerator random;

  protected DrawSample() {}

  @Inject
  DrawSample(
      Samples samples,
      CurrentUser user,
      AuditTrail audit,
      WorkingCalendars calendars,
      Clock clock,
      RandomGenerator random) {
    this.samples = samples;
    this.user = user;
    this.audit = audit;
    this.calendars = calendars;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @param quarter as {@code 2026-Q3}
   * @throws Refusal where it is not over, was drawn already, or had no case that ended
   */
  public Sample of(String quarter, int size) {
    user.require(Permission.AUDIT_READ);
    Violations violations = new Violations();
    Quarter drawn = violations.take(() -> Quarter.parse(quarter));
    if (size < 1 || size > MOST) {
      violations.add("size", "sample.size.range", MOST);
    }
    violations.refuse();
    return of(drawn, new Draw(random.nextLong(1, 1_000_000_000), size), user.signedIn().id());
  }

  Sample of(Quarter quarter, Draw draw, long by) {
    ZoneId zone = calendars.current().zone();
    if (LocalDate.now(clock.withZone(zone)).isBefore(quarter.end())) {
      throw Refusal.because("feedback", "sample.notOver", quarter.toString());
    }
    if (samples.with(quarter).isPresent()) {
      throw Refusal.because("feedback", "sample.drawnAlready", quarter.toString());
    }
    List<Candidate> all = population(quarter, zone);
    if (all.isEmpty()) {
      throw Refusal.because("feedback", "sample.nothing", quarter.toString());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Sample sample = new Sample(quarter, draw, all.size(), Draw.fingerprint(all), by, now);
    List<SampledCase> cases = new ArrayList<>();
    for (Candidate one : draw.from(all)) {
      long id = random.nextLong(1, Long.MAX_VALUE);
      cases.add(new SampledCase(id, sample, cases.size() + 1, one));
    }
    samples.add(sample, cases);
    audit.record(
        "sample.drawn",
        "sample",
        sample.quarter(),
        Map.of(
            "seed", Long.toString(draw.seed()),
            "drawn", Integer.toString(cases.size()),
            "population", Integer.toString(all.size())));
    return sample;
  }

  private List<Candidate> population(Quarter quarter, ZoneId zone) {
    return samples.ended(
        quarter.first().atStartOfDay(zone).toInstant(),
        quarter.end().atStartOfDay(zone).toInstant());
  }
}
