package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.rapport.feedback.FeedbackDemonstration;
import org.rapport.feedback.deadlines.DemonstrateProfiles;
import org.rapport.feedback.routing.DemonstrateRules;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.WorkingCalendars;

/** Makes the demonstration's cases by the same verbs real ones go through. */
@ApplicationScoped
class DemonstrateCases implements FeedbackDemonstration {

  private static final int MONTHS = 24;
  private static final int PORTION = 50;

  private final DemonstrationPortion portion;
  private final DemonstrateProfiles profiles;
  private final DemonstrateRules rules;
  private final WorkingCalendars calendars;
  private final Clock clock;

  protected DemonstrateCases() {
    this(null, null, null, null, null);
  }

  @Inject
  DemonstrateCases(
      DemonstrationPortion portion,
      DemonstrateProfiles profiles,
      DemonstrateRules rules,
      WorkingCalendars calendars,
      Clock clock) {
    this.portion = portion;
    this.profiles = profiles;
    this.rules = rules;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public boolean isWelcome() {
    return portion.isFirst();
  }

  @Override
  public void make(long seed, int count, Cast cast, IntConsumer progress) {
    profiles.make();
    DemonstrationChance chance = new DemonstrationChance(new Random(seed));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<DemonstrationLife> lives =
        List.of(
            new DemonstrationLife(chance, "zh-CN", cast),
            new DemonstrationLife(chance, "en", cast));
    for (int made = 0; made < count; made += PORTION) {
      int upTo = Math.min(count, made + PORTION);
      portion.make(upTo - made, () -> received(chance, now), lives, chance, now);
      progress.accept(upTo);
    }
    rules.make(cast.staff());
    portion.route(DemonstrationRouted.all(), chance, now);
  }

  /** A working hour of the last two years, more of them lately than long ago. */
  private Instant received(DemonstrationChance chance, Instant now) {
    WorkingCalendar calendar = calendars.current();
    double ago = 1 - Math.pow(chance.random().nextDouble(), 0.8);
    Instant earliest = now.atZone(calendar.zone()).minusMonths(MONTHS).toInstant();
    long span = ChronoUnit.MINUTES.between(earliest, now);
    Instant any = now.minus((long) (ago * span) + 5, ChronoUnit.MINUTES);
    Instant working = calendar.plus(any, Duration.ofMinutes(chance.between(0, 300)));
    return working.isBefore(now) && chance.percent(85) ? working : any;
  }
}
