package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.platform.Settings;

/** Profiles for the demonstration: critical cases are answered sooner, suggestions may wait. */
@ApplicationScoped
@Transactional
public class DemonstrateProfiles {

  private ProfileVersions versions;
  private Event<ProfilesChanged> changed;
  private Settings settings;
  private Clock clock;

  protected DemonstrateProfiles() {}

  @Inject
  DemonstrateProfiles(
      ProfileVersions versions, Event<ProfilesChanged> changed, Settings settings, Clock clock) {
    this.versions = versions;
    this.changed = changed;
    this.settings = settings;
    this.clock = clock;
  }

  /** Nothing where somebody has made a profile already. */
  public void make() {
    versions.takeTurns();
    if (versions.all().size() > 1) {
      return;
    }
    add(
        2,
        "Critical cases",
        "紧急重大个案",
        new ProfileConditions(null, Severity.CRITICAL, null, null),
        Map.of(LimitKind.STAGE_ONE, Term.workdays(3), LimitKind.WARNING, Term.hours(8)));
    add(
        3,
        "Suggestions",
        "建议",
        new ProfileConditions(FeedbackType.SUGGESTION, null, null, null),
        Map.of(LimitKind.STAGE_ONE, Term.workdays(10), LimitKind.WARNING, Term.workdays(2)));
    changed.fire(new ProfilesChanged());
  }

  private void add(
      long id,
      String english,
      String chinese,
      ProfileConditions conditions,
      Map<LimitKind, Term> limits) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, settings.timeZone());
    versions.add(
        new Profile(id, id, 1, english, chinese, today, false, conditions, limits, now), null);
  }
}
