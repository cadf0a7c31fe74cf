package org.rapport.stakeholder.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Told;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.Stamp;

@Tag("database")
class JpaIncidentsTest {

  private static final Stamp NOW =
      new Stamp(7L, Instant.parse("2026-02-27T02:00:00Z"), LocalDate.of(2026, 2, 27));
  private static final WorkingCalendar CALENDAR =
      new WeeklyCalendar(
          ZoneId.of("Asia/Shanghai"),
          WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
          Map.of());

  private final TestDatabase database = TestDatabase.of("platform", "stakeholder");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void J15_steps_may_be_taken_in_the_transaction_that_reports_it() {
    register();
    long id =
        in(
            incidents -> {
              Incident incident =
                  new Incident(
                      1,
                      new IncidentEntry(IncidentKind.CRISIS, Set.of(), "The press wrote", null),
                      8,
                      CALENDAR,
                      NOW);
              incidents.keep(incident);
              incident.mediate("Talked with both", NOW);
              incident.escalate("No answer", 9, CALENDAR, NOW);
              incidents.keep(incident);
              return incident.id();
            });

    List<MediationStep> steps = in(it -> it.with(id).orElseThrow().mediation().steps());
    assertThat(steps).extracting(MediationStep::isHandingUp).containsExactly(false, true);
    assertThat(steps.get(1).involves(8)).isTrue();
  }

  @Test
  void J15_an_exception_comes_back_with_its_steps_and_its_outcome() {
    register();
    long id =
        in(
            incidents -> {
              Incident incident =
                  new Incident(
                      1,
                      new IncidentEntry(
                          IncidentKind.HARMFUL_BEHAVIOR,
                          EnumSet.of(HarmfulBehavior.CONTEMPT, HarmfulBehavior.CRITICISM),
                          "Laughed at them 🙁\nTwice",
                          11L),
                      8,
                      CALENDAR,
                      NOW);
              incidents.keep(incident);
              return incident.id();
            });
    in(
        incidents -> {
          Incident incident = incidents.with(id).orElseThrow();
          incident.mediate("Talked with both", NOW);
          incident.escalate("No answer", 9, CALENDAR, NOW);
          incident.propose(1, "Say who chairs", NOW);
          incident.resolve("An apology", NOW);
          incidents.keep(incident);
          return null;
        });

    IncidentView read =
        in(
            incidents ->
                IncidentView.of(
                    incidents.with(id).orElseThrow(), "Harbor Clinic", true, NOW.at(), Map.of()));
    assertThat(read.facts().behaviors())
        .containsExactlyInAnyOrder(HarmfulBehavior.CONTEMPT, HarmfulBehavior.CRITICISM);
    assertThat(read.facts().what()).isEqualTo("Laughed at them 🙁\nTwice");
    assertThat(read.steps())
        .extracting(IncidentView.StepView::level)
        .isEqualTo(List.of(IncidentLevel.AGENT, IncidentLevel.AGENT));
    assertThat(read.level()).isEqualTo(IncidentLevel.MANAGER);
    assertThat(read.steps())
        .extracting(IncidentView.StepView::handedUp)
        .containsExactly(false, true);
    assertThat(read.proposal().text()).isEqualTo("Say who chairs");
    assertThat(read.proposal().isWaiting()).isTrue();
    assertThat(read.outcome()).isEqualTo("An apology");
    assertThat(read.isOpen()).isFalse();
  }

  private void register() {
    database.execute(
        """
        insert into stakeholder.stakeholder
          (id, version, name, form, status, source_kind, effects, traits, registered_at, changed_at)
        values (1, 1, 'Harbor Clinic', 'ORGANIZATION', 'EXISTING', 'CENTER_CONTACTED', '', '',
          now(), now())""");
  }

  private <T> T in(Function<JpaIncidents, T> work) {
    return database.calling(
        "stakeholder",
        entities -> {
          JpaIncidents incidents = new JpaIncidents();
          incidents.entities = entities;
          incidents.counted = new Told<>(event -> {});
          incidents.settings = new TestSettings(Path.of("target"));
          return work.apply(incidents);
        });
  }
}
