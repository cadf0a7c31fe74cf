package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.JourneyStep.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Stamp;

/** The gates of a relationship, without a database. */
class RelationshipTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);
  private static final Stamp NOW = new Stamp(7L, Instant.parse("2026-02-27T02:00:00Z"), TODAY);
  private static final List<String> HELP = List.of("Named the district's own service");

  private final Relationship relationship = new Relationship(1, JourneyKind.GENERAL, null, NOW);

  @Test
  void J7_nobody_is_assessed_before_anybody_met_them() {
    refused("journey.assess.notMet", () -> relationship.assess(answers(true, true), goals(), NOW));
  }

  @Test
  void J7_every_question_of_the_assessment_wants_an_answer() {
    relationship.met(TODAY, NOW);

    assertThatThrownBy(
            () ->
                relationship.assess(
                    new AssessmentEntry(" ", null, null, null, null, null), goals(), NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("need", "confirmed", "matching", "willing", "shared"));
  }

  @Test
  void J9_going_on_takes_an_assessment() {
    relationship.met(TODAY, NOW);

    refused("journey.goOn.notAssessed", () -> relationship.goOn(NOW));
  }

  @Test
  void J11_the_funnel_counts_where_relationships_stand_and_how_far_they_came() {
    JourneyFunnel funnel =
        JourneyFunnel.of(
            JourneyKind.GENERAL,
            List.of(
                new JourneyFunnel.Alike(JourneyKind.GENERAL, EXPLORE, EXPLORE, false, 5),
                new JourneyFunnel.Alike(JourneyKind.GENERAL, CONNECT, AGREE, false, 2),
                new JourneyFunnel.Alike(JourneyKind.GENERAL, DISCONNECT, CONNECT, true, 3),
                new JourneyFunnel.Alike(JourneyKind.SERVICE, OFFER, OFFER, false, 9)));

    assertThat(funnel.total()).isEqualTo(10);
    assertThat(funnel.underWay()).isEqualTo(7);
    assertThat(funnel.stages().subList(0, 5))
        .containsExactly(
            new JourneyFunnel.Stage(EXPLORE, 5, 10, 0),
            new JourneyFunnel.Stage(CONNECT, 2, 5, 3),
            new JourneyFunnel.Stage(NEGOTIATE, 0, 2, 0),
            new JourneyFunnel.Stage(AGREE, 0, 2, 0),
            new JourneyFunnel.Stage(ONBOARD, 0, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "false, true,  journey.goOn.noSharedView",
    "true,  false, journey.goOn.notWilling",
    "false, false, journey.goOn.neitherSharedNorWilling"
  })
  void J9_going_on_takes_a_shared_view_and_willingness(
      boolean shared, boolean willing, String reason) {
    assessed(shared, willing);

    refused(reason, () -> relationship.goOn(NOW));
    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.GETTING_TO_KNOW);
  }

  @Test
  void J9_with_a_shared_view_and_willingness_it_goes_on() {
    assessed(true, true);
    relationship.goOn(NOW);

    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.GOING_ON);
    assertThat(relationship.acquaintance().decision()).isEqualTo(CourseDecision.GO_ON);
  }

  @Test
  void J9_an_end_takes_one_of_the_four_reasons() {
    assertThat(EndReason.values()).hasSize(4);
    refused("journey.end.noReason", () -> relationship.end(null, HELP, null, NOW));
  }

  @ParameterizedTest
  @EnumSource(EndReason.class)
  void J9_an_end_takes_a_recorded_help_whatever_the_reason(EndReason reason) {
    refused("journey.end.noHelp", () -> relationship.end(reason, List.of(" "), null, NOW));

    relationship.end(reason, HELP, null, NOW);
    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.ENDED);
    assertThat(relationship.ending().orElseThrow().view().reason()).isEqualTo(reason);
    assertThat(relationship.helps()).isEqualTo(HELP);
  }

  @Test
  void J9_a_referral_says_to_whom_and_how_and_ends_the_course() {
    refused("journey.refer.toWhom", () -> relationship.refer(null, true, NOW));
    refused("journey.refer.formalOrNot", () -> relationship.refer("City library", null, NOW));

    relationship.refer("City library", false, NOW);
    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.ENDED);
    assertThat(relationship.acquaintance().decision()).isEqualTo(CourseDecision.REFER);
    assertThat(relationship.ending().orElseThrow().view().formally()).isFalse();
  }

  @Test
  void J10_nothing_is_formal_before_the_decision_to_go_on() {
    refused("journey.formal.notDecided", () -> relationship.formalize(agreement("a goal"), NOW));
  }

  @Test
  void J10_nothing_is_formal_without_a_goal() {
    goingOn();

    refused("journey.formal.noGoal", () -> relationship.formalize(agreement("  "), NOW));
    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.GOING_ON);
  }

  @Test
  void J10_an_agreement_never_ends_before_it_begins() {
    goingOn();
    AgreementEntry backwards =
        new AgreementEntry(
            AgreementForm.ORAL, "goal", "bounds", null, null, TODAY, TODAY.minusDays(1));

    assertThatThrownBy(() -> relationship.formalize(backwards, NOW)).isInstanceOf(Invalid.class);
  }

  @Test
  void J10_a_goal_and_constraints_make_it_formal() {
    formal();

    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.FORMAL);
    assertThat(relationship.agreement().orElseThrow().entry().from()).isEqualTo(TODAY);
  }

  @Test
  void J10_what_an_agreement_said_before_is_handed_back_when_it_is_changed() {
    formal();

    Amendment change = amend(AmendmentKind.CHANGED, agreement("Two courtyards"));

    assertThat(change.kind()).isEqualTo(AmendmentKind.CHANGED);
    assertThat(change.before().goal()).isEqualTo("A quiet courtyard by June");
    AgreementEntry now = relationship.agreement().orElseThrow().entry();
    assertThat(now.goal()).isEqualTo("Two courtyards");
    assertThat(now.from()).isEqualTo(TODAY);
  }

  @Test
  void J10_only_what_is_formal_is_amended() {
    goingOn();
    refused(
        "journey.phase.GOING_ON", () -> amend(AmendmentKind.CHANGED, agreement("Two courtyards")));
  }

  @Test
  void J10_a_change_says_what_it_is_and_why_and_never_comes_from_tomorrow() {
    formal();
    AmendmentEntry nothing =
        new AmendmentEntry(
            null, " ", TODAY.plusDays(1), lasting(TODAY.plusDays(2), TODAY.plusDays(1)));

    assertThatThrownBy(() -> relationship.amend(nothing, NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("kind", "reason", "on", "until"));
    assertThatThrownBy(() -> amend(AmendmentKind.CHANGED, null)).isInstanceOf(Invalid.class);
  }

  @Test
  void J10_a_change_changes_something_and_leaves_a_goal() {
    formal();

    refused("journey.formal.noGoal", () -> amend(AmendmentKind.CORRECTED, agreement(" ")));
    refused(
        "journey.amend.nothing",
        () -> amend(AmendmentKind.CORRECTED, agreement("A quiet courtyard by June")));
  }

  @Test
  void J10_an_extension_lasts_longer_and_a_renewal_begins_later() {
    formal(TODAY.plusYears(1));

    refused("journey.amend.notLonger", () -> extended(TODAY.plusDays(364)));
    refused(
        "journey.amend.notLater",
        () -> amend(AmendmentKind.RENEWED, lasting(TODAY, TODAY.plusYears(2))));
    extended(TODAY.plusYears(2));
    amend(AmendmentKind.RENEWED, lasting(TODAY.plusYears(2), TODAY.plusYears(3)));
    extended(null);
    refused("journey.amend.notLonger", () -> extended(TODAY.plusYears(9)));
    assertThat(relationship.agreement().orElseThrow().entry().until()).isNull();
  }

  @Test
  void J10_changes_are_noted_in_the_order_of_their_days() {
    formal();
    amend(AmendmentKind.CHANGED, agreement("Two courtyards"));
    AmendmentEntry earlier =
        new AmendmentEntry(
            AmendmentKind.CHANGED, "Late", TODAY.minusDays(1), agreement("Three courtyards"));

    refused("journey.amend.beforeLast", () -> relationship.amend(earlier, NOW));
  }

  @Test
  void J9_what_is_formal_is_neither_ended_by_the_four_reasons_nor_referred() {
    formal();

    refused(
        "journey.phase.FORMAL", () -> relationship.end(EndReason.BEYOND_CONTROL, HELP, null, NOW));
    refused("journey.phase.FORMAL", () -> relationship.refer("Somebody", true, NOW));
  }

  @Test
  void J17_an_end_of_what_was_formal_takes_its_kind_and_what_broke_it() {
    formal();

    refused("journey.endFormal.noKind", () -> endFormal(null, Set.of()));
    refused("journey.endFormal.noCause", () -> endFormal(EndingKind.UNWILLING, Set.of()));
    refused(
        "journey.endFormal.unknownAndKnown",
        () -> endFormal(EndingKind.UNWILLING, EnumSet.of(EndingCause.UNKNOWN, EndingCause.OTHER)));

    endFormal(
        EndingKind.UNWILLING,
        EnumSet.of(EndingCause.APPROACH_ITSELF, EndingCause.APPROACH_NOT_FOLLOWED));
    assertThat(relationship.causes()).hasSize(2);
    assertThat(relationship.step()).isEqualTo(DISCONNECT);
  }

  @Test
  void J17_a_goal_that_is_met_needs_no_cause_and_no_help() {
    formal();
    relationship.endFormal(EndingKind.GOAL_MET, Set.of(), List.of(), "Thanks said", NOW);

    assertThat(relationship.phase()).isEqualTo(RelationshipPhase.ENDED);
  }

  @Test
  void nothing_happens_any_more_to_what_has_ended() {
    relationship.end(EndReason.OUTSIDE_REMIT, HELP, null, NOW);

    refused("journey.ended", () -> relationship.met(TODAY, NOW));
    refused("journey.ended", () -> enter(CONNECT));
    refused("journey.ended", () -> relationship.workAs(WorkingMode.COOPERATION, goals(), NOW));
    refused("journey.ended", () -> relationship.refer("Somebody", true, NOW));
  }

  @Test
  void J11_the_guard_of_each_step_is_open_until_what_it_wants_is_there() {
    refused("journey.guard.AGENT_NAMED", () -> relationship.enter(CONNECT, false, Set.of(), NOW));
    enter(CONNECT);
    refused("journey.guard.MEETING_RECORDED", () -> enter(NEGOTIATE));
    relationship.met(TODAY, NOW);
    enter(NEGOTIATE);
    refused("journey.guard.DECIDED_TO_GO_ON", () -> enter(AGREE));
    goingOn();
    enter(AGREE);
    refused("journey.guard.AGREEMENT_MADE", () -> enter(ONBOARD));
    relationship.formalize(agreement("A quiet courtyard"), NOW);
    enter(ONBOARD);
    enter(COOPERATE);
    enter(REVIEW);
    refused("journey.guard.ENDING_RECORDED", () -> enter(DISCONNECT));
    assertThat(relationship.step()).isEqualTo(REVIEW);
  }

  @Test
  void J11_the_service_journey_realizes_only_value_that_was_planned_and_tracked() {
    Relationship service = new Relationship(1, JourneyKind.SERVICE, null, NOW);
    service.enter(ENGAGE, true, Set.of(), NOW);
    service.met(TODAY, NOW);
    service.enter(OFFER, true, Set.of(), NOW);
    service.assess(answers(true, true), goals(), NOW);
    service.goOn(NOW);
    service.enter(AGREE, true, Set.of(), NOW);
    service.formalize(agreement("Fewer falls at home"), NOW);
    service.enter(ONBOARD, true, Set.of(), NOW);

    refused("journey.guard.VALUE_PLANNED", () -> service.enter(CO_CREATE, true, Set.of(), NOW));
    service.plan(new ValueGoalEntry("Fewer falls", "residents", "falls a month", null), NOW);
    service.enter(CO_CREATE, true, Set.of(), NOW);
    refused("journey.guard.VALUE_TRACKED", () -> service.enter(REALIZE, true, Set.of(), NOW));
    service.plan().get(0).read(new ValueReading(TODAY, 40, null));
    service.enter(REALIZE, true, Set.of(), NOW);

    assertThat(service.step()).isEqualTo(REALIZE);
  }

  @Test
  void J11_a_correction_corrects_something_and_both_want_a_reason() {
    ValueGoalEntry said = new ValueGoalEntry("Fewer falls", "residents", null, null);
    ValueGoal goal = relationship.plan(said, NOW);

    refused("journey.value.nothing", () -> goal.correct(said, "Twice", NOW));
    assertThatThrownBy(
            () -> goal.correct(new ValueGoalEntry(" ", "residents", null, null), " ", NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("value", "reason"));
    assertThatThrownBy(() -> goal.takeOut(" ", NOW)).isInstanceOf(Invalid.class);
    assertThat(goal.isPlanned()).isTrue();
  }

  @Test
  void J11_no_step_is_left_out_unless_an_approved_deviation_allows_it() {
    relationship.met(TODAY, NOW);

    refused("journey.step.leavesOut", () -> enter(NEGOTIATE));
    relationship.enter(NEGOTIATE, true, Set.of(CONNECT), NOW);

    assertThat(relationship.step()).isEqualTo(NEGOTIATE);
  }

  @Test
  void J11_it_goes_back_to_a_step_it_was_in_but_not_to_where_it_is_or_to_another_journeys() {
    enter(CONNECT);
    enter(EXPLORE);

    refused("journey.step.here", () -> enter(EXPLORE));
    refused("journey.step.foreign", () -> enter(CO_CREATE));
    assertThat(relationship.visits()).hasSize(3);
  }

  @Test
  void J3_collaboration_takes_a_shared_goal_and_cooperation_does_not() {
    refused(
        "journey.mode.noSharedGoal",
        () -> relationship.workAs(WorkingMode.COLLABORATION, List.of(""), NOW));

    relationship.workAs(WorkingMode.COOPERATION, List.of(), NOW);
    relationship.workAs(WorkingMode.COLLABORATION, List.of("Safer evenings"), NOW);
    assertThat(relationship.goals()).containsExactly("Safer evenings");
  }

  private void enter(JourneyStep step) {
    relationship.enter(step, true, Set.of(), NOW);
  }

  private void endFormal(EndingKind kind, Set<EndingCause> causes) {
    relationship.endFormal(kind, causes, HELP, null, NOW);
  }

  private void assessed(boolean shared, boolean willing) {
    relationship.met(TODAY, NOW);
    relationship.assess(answers(shared, willing), goals(), NOW);
  }

  private void goingOn() {
    assessed(true, true);
    relationship.goOn(NOW);
  }

  private void formal() {
    goingOn();
    relationship.formalize(agreement("A quiet courtyard by June"), NOW);
  }

  private void formal(LocalDate until) {
    goingOn();
    relationship.formalize(lasting(TODAY, until), NOW);
  }

  private void extended(LocalDate until) {
    amend(AmendmentKind.EXTENDED, lasting(null, until));
  }

  private Amendment amend(AmendmentKind kind, AgreementEntry terms) {
    return relationship.amend(new AmendmentEntry(kind, "They asked for it", null, terms), NOW);
  }

  private static AgreementEntry lasting(LocalDate from, LocalDate until) {
    return new AgreementEntry(AgreementForm.WRITTEN, "goal", "bounds", null, null, from, until);
  }

  private static AssessmentEntry answers(boolean shared, boolean willing) {
    return new AssessmentEntry("Somebody to talk to 🙂", true, true, willing, shared, null);
  }

  private static List<String> goals() {
    return List.of("Two visits a month");
  }

  private static AgreementEntry agreement(String goal) {
    return new AgreementEntry(AgreementForm.WRITTEN, goal, "Weekdays only", null, null, null, null);
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }
}
