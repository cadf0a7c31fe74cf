package org.rapport.stakeholder.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingTime;
import org.rapport.kernel.WorkingWeek;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.Stamp;

class IncidentTest {

  private static final long REPORTER = 7;
  private static final long AGENT = 8;
  private static final long MANAGER = 9;
  private static final long LEADER = 10;
  private static final long COLLEAGUE = 11;

  /** Friday, 10:00 in Shanghai. */
  private static final Stamp NOW =
      new Stamp(REPORTER, Instant.parse("2026-02-27T02:00:00Z"), LocalDate.of(2026, 2, 27));

  private static final WorkingCalendar CALENDAR =
      new WeeklyCalendar(
          ZoneId.of("Asia/Shanghai"),
          WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
          Map.of());

  private final Incident incident = reported(null);

  @Test
  void J15_the_agent_has_three_working_days() {
    assertThat(incident.mediation().level()).isEqualTo(IncidentLevel.AGENT);
    assertThat(incident.mediation().dueAt())
        .isEqualTo(IncidentLevel.AGENT.time().after(NOW.at(), CALENDAR));
    assertThat(LocalDate.ofInstant(incident.mediation().dueAt(), ZoneId.of("Asia/Shanghai")))
        .isEqualTo("2026-03-04");
  }

  @Test
  void J15_it_goes_from_agent_to_manager_to_leader_and_no_further() {
    incident.escalate("They do not answer me", MANAGER, CALENDAR, NOW);
    assertThat(incident.mediation().level()).isEqualTo(IncidentLevel.MANAGER);
    assertThat(incident.mediation().handlerId()).isEqualTo(MANAGER);
    incident.escalate("They want the director", LEADER, CALENDAR, NOW);
    assertThat(incident.mediation().level()).isEqualTo(IncidentLevel.LEADER);

    refused("incident.escalate.atTheTop", () -> incident.escalate("again", LEADER, CALENDAR, NOW));
    assertThat(incident.mediation().steps()).hasSize(2);
  }

  @Test
  void J15_handing_up_takes_a_reason() {
    assertThatThrownBy(() -> incident.escalate(" ", MANAGER, CALENDAR, NOW))
        .isInstanceOf(Invalid.class);
    assertThat(incident.mediation().level()).isEqualTo(IncidentLevel.AGENT);
  }

  @Test
  void J15_nothing_is_resolved_before_something_was_done() {
    refused("incident.resolve.noStep", () -> incident.resolve("Over", NOW));

    incident.mediate("Met both sides", NOW);
    incident.resolve("They shook hands", NOW);

    assertThat(incident.isResolved()).isTrue();
    assertThat(incident.resolution().orElseThrow().outcome()).isEqualTo("They shook hands");
    refused("incident.resolved", () -> incident.mediate("Too late", NOW));
  }

  @Test
  void J15_handing_it_up_is_not_mediating() {
    incident.escalate("I cannot do it", MANAGER, CALENDAR, NOW);

    refused("incident.resolve.noStep", () -> incident.resolve("Over", NOW));
    incident.mediate("Met both sides", NOW);
    incident.resolve("They shook hands", NOW);
    assertThat(incident.isResolved()).isTrue();
  }

  @Test
  void J15_each_level_has_working_days_of_its_own() {
    assertThat(IncidentLevel.AGENT.time()).isEqualTo(WorkingTime.ofDays(3));
    assertThat(IncidentLevel.MANAGER.time()).isEqualTo(WorkingTime.ofDays(5));
    assertThat(IncidentLevel.LEADER.time()).isEqualTo(WorkingTime.ofDays(10));

    incident.escalate("up", MANAGER, CALENDAR, NOW);
    assertThat(incident.mediation().dueAt())
        .isEqualTo(IncidentLevel.MANAGER.time().after(NOW.at(), CALENDAR));
  }

  @Test
  void J15_a_change_of_the_model_can_be_worded_anew_until_a_draft_has_it() {
    incident.propose(5, "Fewer reports", NOW);
    incident.propose(5, "No reports", NOW);
    incident.takenUp(77, NOW);

    assertThat(incident.proposal().orElseThrow().text()).isEqualTo("No reports");
    assertThat(incident.proposal().orElseThrow().draftId()).isEqualTo(77);
    refused("incident.proposal.drafted", () -> incident.propose(5, "Some reports", NOW));
    refused("incident.proposal.drafted", () -> incident.takenUp(78, NOW));
  }

  @Test
  void J15_a_change_is_proposed_after_the_end_too() {
    incident.mediate("Met both sides", NOW);
    incident.resolve("They shook hands", NOW);
    incident.propose(5, "Fewer reports", NOW);

    assertThat(incident.proposal()).isPresent();
    assertThat(incident.isResolved()).isTrue();
  }

  @Test
  void J15_harmful_behavior_says_which_of_the_four() {
    assertThatThrownBy(
            () ->
                new Incident(
                    1,
                    new IncidentEntry(IncidentKind.HARMFUL_BEHAVIOR, Set.of(), "Shouting", null),
                    AGENT,
                    CALENDAR,
                    NOW))
        .isInstanceOf(Invalid.class);
    assertThat(HarmfulBehavior.values()).hasSize(4);
  }

  @Test
  void J15_an_exception_that_names_a_colleague_is_for_who_reported_handles_or_leads_it() {
    Incident named = reported(COLLEAGUE);

    assertThat(reader(REPORTER).sees(named)).isTrue();
    assertThat(reader(AGENT).sees(named)).isTrue();
    assertThat(leader(LEADER).sees(named)).isTrue();
    assertThat(reader(MANAGER).sees(named)).isFalse();
  }

  @Test
  void J15_whoever_handed_up_what_names_a_colleague_can_follow_it() {
    Incident named = reported(COLLEAGUE);
    named.escalate("up", MANAGER, CALENDAR, new Stamp(AGENT, NOW.at(), NOW.today()));

    assertThat(reader(MANAGER).sees(named)).isTrue();
    assertThat(reader(AGENT).sees(named)).isTrue();
  }

  @Test
  void J15_whoever_had_it_until_somebody_else_handed_it_up_can_follow_it_too() {
    Incident named = reported(COLLEAGUE);
    named.escalate("up", LEADER, CALENDAR, NOW);

    assertThat(reader(AGENT).sees(named)).isTrue();
    assertThat(reader(MANAGER).sees(named)).isFalse();
  }

  @Test
  void J15_the_colleague_it_names_never_sees_it_even_as_a_leader() {
    assertThat(leader(COLLEAGUE).sees(reported(COLLEAGUE))).isFalse();
  }

  @Test
  void J15_it_is_never_given_to_the_colleague_it_names() {
    refused(
        "incident.handler.named",
        () -> reported(COLLEAGUE).escalate("up", COLLEAGUE, CALENDAR, NOW));
    refused("incident.handler.named", () -> reported(AGENT));
  }

  private static IncidentReader reader(long account) {
    return new IncidentReader(account, false);
  }

  private static IncidentReader leader(long account) {
    return new IncidentReader(account, true);
  }

  private static Incident reported(Long colleague) {
    IncidentEntry entry =
        new IncidentEntry(
            IncidentKind.HARMFUL_BEHAVIOR,
            EnumSet.of(HarmfulBehavior.CONTEMPT),
            "Spoke of them with contempt 🙁",
            colleague);
    return new Incident(1, entry, AGENT, CALENDAR, NOW);
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }
}
