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
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.Stamp;

/** Exceptions of every kind, at every level and in every state, with made-up stakeholders. */
@ApplicationScoped
@Transactional
class MadeUpIncidents implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.incidents-demonstration", Locale.ROOT);
  private static final int ONE_IN = 7;
  private static final int ONE_ABOUT_A_COLLEAGUE = 7;
  private static final int LATELY = 60;

  private final Incidents incidents;
  private final IncidentHandlers handlers;
  private final RelationshipModels models;
  private final WorkingCalendars calendars;
  private final IncidentDesk desk;
  private final StakeholderTimeline timeline;

  @Inject
  MadeUpIncidents(
      Incidents incidents,
      IncidentHandlers handlers,
      RelationshipModels models,
      WorkingCalendars calendars,
      IncidentDesk desk,
      StakeholderTimeline timeline) {
    this.incidents = incidents;
    this.handlers = handlers;
    this.models = models;
    this.calendars = calendars;
    this.desk = desk;
    this.timeline = timeline;
  }

  protected MadeUpIncidents() {
    this(null, null, null, null, null, null);
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void make(List<Long> stakeholders, List<Long> agents, Clock clock) {
    long agent = agents.get(0);
    long manager = agents.get(agents.size() - 1);
    for (int index = 3; index < stakeholders.size(); index += ONE_IN) {
      int number = index / ONE_IN;
      int daysAgo = CourseDemonstration.daysAgo(index, stakeholders.size()) / 2;
      boolean about = number % ONE_ABOUT_A_COLLEAGUE == 5;
      String language = index % 3 == 2 ? "en." : "zh.";
      Incident incident =
          new Incident(
              stakeholders.get(index),
              entry(number, language, about ? agent : null),
              about ? manager : agent,
              calendars.current(),
              at(clock, about ? manager : agent, daysAgo));
      incidents.keep(incident); // EclipseLink cannot insert it together with its steps
      course(incident, number, language, manager, daysAgo, clock);
      incidents.keep(incident);
      desk.place(incident, desk.nameOf(incident.stakeholderId()));
      ReportIncident.told(incident).ifPresent(timeline::tell);
    }
  }

  private static IncidentEntry entry(int number, String language, Long colleague) {
    IncidentKind kind = IncidentKind.values()[number % IncidentKind.values().length];
    Set<HarmfulBehavior> behaviors =
        kind == IncidentKind.HARMFUL_BEHAVIOR
            ? EnumSet.of(HarmfulBehavior.values()[number / 4 % HarmfulBehavior.values().length])
            : Set.of();
    return new IncidentEntry(kind, behaviors, WORDS.getString(language + kind), colleague);
  }

  /** Lately one in four is new, the others are mediated, handed up and closed in turn. */
  private void course(
      Incident incident, int number, String language, long manager, int daysAgo, Clock clock) {
    boolean lately = daysAgo <= LATELY;
    if (number % 4 > 0 || !lately) {
      incident.mediate(WORDS.getString(language + "step"), at(clock, manager, daysAgo - 2));
    }
    if (number % 4 > 1) {
      incident.escalate(
          WORDS.getString(language + "reason"),
          manager,
          calendars.current(),
          at(clock, manager, daysAgo - 4));
    }
    if (number % 8 == 6) {
      handlers.of(IncidentLevel.LEADER).stream()
          .limit(1)
          .forEach(
              leader ->
                  incident.escalate(
                      WORDS.getString(language + "above"),
                      leader.id(),
                      calendars.current(),
                      at(clock, manager, daysAgo - 6)));
    }
    if (incident.report().entry().kind() == IncidentKind.MODEL_NOT_WORKING) {
      models.thatMayBeFollowed(List.of()).stream()
          .limit(1)
          .forEach(
              model ->
                  incident.propose(
                      model.modelId(),
                      WORDS.getString(language + "proposal"),
                      at(clock, manager, daysAgo - 5)));
    }
    if (number % 4 == 3 || !lately) {
      incident.resolve(WORDS.getString(language + "outcome"), at(clock, manager, daysAgo - 9));
    }
  }

  private static Stamp at(Clock clock, long account, int daysAgo) {
    Instant at = clock.instant().minus(Duration.ofDays(Math.max(0, daysAgo)));
    return new Stamp(account, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
