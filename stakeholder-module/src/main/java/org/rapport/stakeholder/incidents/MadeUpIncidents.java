package org.rapport.stakeholder.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.Stamp;

/** Exceptions of every kind and level, some closed, with made-up stakeholders. */
@ApplicationScoped
@Transactional
class MadeUpIncidents implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.incidents-demonstration", Locale.ROOT);
  private static final int ONE_IN = 7;

  private final Incidents incidents;
  private final WorkingCalendars calendars;

  @Inject
  MadeUpIncidents(Incidents incidents, WorkingCalendars calendars) {
    this.incidents = incidents;
    this.calendars = calendars;
  }

  protected MadeUpIncidents() {
    this(null, null);
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void make(List<Long> stakeholders, List<Long> agents, Clock clock) {
    WorkingCalendar calendar = calendars.current();
    for (int index = 3; index < stakeholders.size(); index += ONE_IN) {
      int number = index / ONE_IN;
      int daysAgo = CourseDemonstration.daysAgo(index, stakeholders.size()) / 2;
      long agent = agents.get(index % agents.size());
      long manager = agents.get((index + 1) % agents.size());
      IncidentKind kind = IncidentKind.values()[number % IncidentKind.values().length];
      Set<HarmfulBehavior> behaviors =
          kind == IncidentKind.HARMFUL_BEHAVIOR
              ? EnumSet.of(HarmfulBehavior.values()[number % HarmfulBehavior.values().length])
              : Set.of();
      String language = index % 3 == 2 ? "en." : "zh.";
      Incident incident =
          new Incident(
              stakeholders.get(index),
              new IncidentEntry(kind, behaviors, WORDS.getString(language + kind), null),
              agent,
              calendar,
              at(clock, agent, daysAgo));
      if (number % 4 > 0) {
        incident.mediate(WORDS.getString(language + "step"), at(clock, agent, daysAgo - 2));
      }
      if (number % 4 > 1) {
        incident.escalate(
            WORDS.getString(language + "reason"), manager, calendar, at(clock, agent, daysAgo - 4));
      }
      if (number % 4 == 3 || daysAgo > 60 && number % 4 > 0) {
        incident.resolve(
            WORDS.getString(language + "outcome"), null, at(clock, manager, daysAgo - 9));
      }
      incidents.keep(incident);
    }
  }

  private static Stamp at(Clock clock, long account, int daysAgo) {
    Instant at = clock.instant().minus(Duration.ofDays(Math.max(0, daysAgo)));
    return new Stamp(account, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
