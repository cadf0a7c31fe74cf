package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.ModelFollowed;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ShippedModels;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** The use cases of a relationship on PostgreSQL, each way refused and each way through. */
@Tag("database")
class CourseOfRelationshipTest {

  private static final List<String> HELP = List.of("Named the district's own service");
  private static final List<UpkeepKind> OF_POTENTIAL =
      List.of(UpkeepKind.CALL_BACK, UpkeepKind.HOLIDAY_GREETING, UpkeepKind.HOLIDAY_GREETING);

  private static JourneyRoom room;

  @BeforeAll
  static void start() {
    room = new JourneyRoom();
  }

  @AfterAll
  static void stop() {
    room.close();
  }

  @BeforeEach
  void forget() {
    room.ended.clear();
    room.timeline.clear();
    room.leftOut.clear();
    room.upkeepFails = false;
  }

  @Test
  void J11_a_relationship_begins_on_the_journey_of_its_model_one_at_a_time() {
    long id = room.begun("Begun Ltd.");
    RelationshipView begun = room.read(id);

    assertThat(begun.modelVersionId()).isEqualTo(ShippedModels.GENERAL);
    assertThat(begun.steps()).hasSize(8);
    assertThat(begun.steps().get(0).here()).isTrue();
    refused(
        "journey.begin.underWay",
        () -> room.in(j -> j.begin().with(begun.stakeholderId(), ShippedModels.GENERAL)));
    refused(
        "journey.model.notInForce",
        () -> room.in(j -> j.begin().with(room.stakeholder("Nobody"), 999_999L)));
  }

  @Test
  void J11_who_stands_at_a_step_is_counted_and_listed_until_they_go_on_or_end() {
    long here = here(JourneyStep.EXPLORE);
    long reached = reached(JourneyStep.CONNECT);
    long id = room.begun("Counted Ltd.");
    assertThat(here(JourneyStep.EXPLORE)).isEqualTo(here + 1);

    room.doing(j -> j.walk().enter(id, room.read(id).version(), JourneyStep.CONNECT));
    assertThat(here(JourneyStep.EXPLORE)).isEqualTo(here);
    assertThat(reached(JourneyStep.CONNECT)).isEqualTo(reached + 1);
    var standing =
        room.in(j -> j.count().at(JourneyKind.GENERAL, JourneyStep.CONNECT, null, id - 1, 1));
    assertThat(standing.items()).extracting(JourneyPlace::name).containsExactly("Counted Ltd.");
    assertThat(room.<List<JourneyFunnel>>in(j -> j.count().of(4711L)))
        .allMatch(funnel -> funnel.total() == 0);
  }

  private static long here(JourneyStep step) {
    return stage(step).here();
  }

  private static long reached(JourneyStep step) {
    return stage(step).reached();
  }

  private static JourneyFunnel.Stage stage(JourneyStep step) {
    return room.in(j -> j.count().of(null)).get(0).stages().stream()
        .filter(stage -> stage.step() == step)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void J7_an_assessment_waits_for_a_meeting_and_is_kept_with_its_goals() {
    long id = room.begun("Assessed Ltd.");
    refused("journey.assess.notMet", () -> assess(id, true, true));

    met(id);
    assess(id, true, false);

    assertThat(room.read(id).assessment().shared()).isTrue();
    assertThat(room.read(id).assessment().willing()).isFalse();
    assertThat(room.read(id).goals()).containsExactly("Two visits a month");
  }

  @ParameterizedTest
  @CsvSource({
    "false, true,  journey.goOn.noSharedView",
    "true,  false, journey.goOn.notWilling",
    "false, false, journey.goOn.neitherSharedNorWilling"
  })
  void J9_going_on_is_refused_without_a_shared_view_or_willingness(
      boolean shared, boolean willing, String reason) {
    long id = room.begun("Unwilling " + shared + willing);
    met(id);
    refused("journey.goOn.notAssessed", () -> goOn(id));
    assess(id, shared, willing);

    refused(reason, () -> goOn(id));
    assertThat(room.read(id).phase()).isEqualTo(RelationshipPhase.GETTING_TO_KNOW);
    assertThat(room.read(id).decision()).isNull();
  }

  @Test
  void J9_with_both_it_goes_on_and_its_timeline_tells() {
    long id = goingOn("Going On Ltd.");

    assertThat(room.read(id).phase()).isEqualTo(RelationshipPhase.GOING_ON);
    assertThat(room.timeline)
        .extracting(event -> event.what().key())
        .contains("timeline.relationship.goesOn");
  }

  @ParameterizedTest
  @EnumSource(EndReason.class)
  void J9_an_end_takes_a_reason_and_a_help_and_returns_to_potential_with_upkeep(EndReason reason) {
    long id = room.begun("Ended " + reason);
    refused("journey.end.noReason", () -> end(id, null, HELP));
    refused("journey.end.noHelp", () -> end(id, reason, List.of(" ")));
    assertThat(room.upkeepOf(id)).isEmpty();

    end(id, reason, HELP);

    assertThat(room.read(id).phase()).isEqualTo(RelationshipPhase.ENDED);
    assertThat(room.read(id).ending().reason()).isEqualTo(reason);
    assertThat(room.read(id).helps()).isEqualTo(HELP);
    assertThat(room.statusOf(id)).isEqualTo(StakeholderStatus.POTENTIAL);
    assertThat(room.upkeepOf(id)).isEqualTo(OF_POTENTIAL);
    assertThat(room.ended).singleElement().matches(event -> !event.formal());
  }

  @Test
  void J9_a_referral_says_to_whom_and_is_followed_by_upkeep() {
    long id = room.begun("Referred Ltd.");
    refused("journey.refer.toWhom", () -> refer(id, " "));

    refer(id, "City library");

    assertThat(room.read(id).ending().referredTo()).isEqualTo("City library");
    assertThat(room.read(id).ending().formally()).isTrue();
    assertThat(room.upkeepOf(id)).isEqualTo(OF_POTENTIAL);
  }

  @Test
  void J9_without_its_upkeep_plan_nothing_ends() {
    long id = room.begun("All or Nothing Ltd.");
    room.upkeepFails = true;

    assertThatThrownBy(() -> end(id, EndReason.OUTSIDE_REMIT, HELP))
        .hasMessageContaining("no upkeep today");
    assertThat(room.read(id).phase()).isEqualTo(RelationshipPhase.GETTING_TO_KNOW);
    assertThat(room.read(id).helps()).isEmpty();
  }

  @Test
  void J10_an_agreement_takes_the_decision_and_a_goal_and_makes_the_stakeholder_existing() {
    long id = room.begun("Agreed Ltd.");
    refused("journey.formal.notDecided", () -> agree(id, "A quiet courtyard"));
    met(id);
    assess(id, true, true);
    goOn(id);
    refused("journey.formal.noGoal", () -> agree(id, " "));
    assertThat(room.statusOf(id)).isEqualTo(StakeholderStatus.POTENTIAL);

    agree(id, "A quiet courtyard");

    assertThat(room.read(id).phase()).isEqualTo(RelationshipPhase.FORMAL);
    assertThat(room.read(id).agreement().goal()).isEqualTo("A quiet courtyard");
    assertThat(room.read(id).agreement().from()).isEqualTo(Samples.TODAY);
    assertThat(room.statusOf(id)).isEqualTo(StakeholderStatus.EXISTING);
    assertThat(room.upkeepOf(id))
        .containsExactly(
            UpkeepKind.HOLIDAY_OR_KEY_DATE,
            UpkeepKind.HOLIDAY_OR_KEY_DATE,
            UpkeepKind.OPINIONS_AND_COMPLAINTS);
    refused("journey.phase.FORMAL", () -> agree(id, "Another goal"));
  }

  @Test
  void J11_every_guard_refuses_until_what_it_wants_is_there() {
    long nobody = room.begunByNobody("Unrepresented Ltd.");
    refused("journey.guard.AGENT_NAMED", () -> enter(nobody, JourneyStep.CONNECT));

    long id = room.begun("Walking Ltd.");
    enter(id, JourneyStep.CONNECT);
    refused("journey.guard.MEETING_RECORDED", () -> enter(id, JourneyStep.NEGOTIATE));
    met(id);
    refused("journey.step.leavesOut", () -> enter(id, JourneyStep.AGREE));
    enter(id, JourneyStep.NEGOTIATE);
    refused("journey.guard.DECIDED_TO_GO_ON", () -> enter(id, JourneyStep.AGREE));
    assess(id, true, true);
    goOn(id);
    enter(id, JourneyStep.AGREE);
    refused("journey.guard.AGREEMENT_MADE", () -> enter(id, JourneyStep.ONBOARD));
    agree(id, "A quiet courtyard");
    enter(id, JourneyStep.ONBOARD);
    enter(id, JourneyStep.COOPERATE);
    enter(id, JourneyStep.REVIEW);
    refused("journey.guard.ENDING_RECORDED", () -> enter(id, JourneyStep.DISCONNECT));
    enter(id, JourneyStep.COOPERATE);
    refused("journey.step.here", () -> enter(id, JourneyStep.COOPERATE));
    refused("journey.step.foreign", () -> enter(id, JourneyStep.CO_CREATE));
  }

  @Test
  void J11_an_approved_deviation_lets_a_step_be_left_out() {
    long id = room.begun("Deviating Ltd.");
    met(id);
    refused("journey.step.leavesOut", () -> enter(id, JourneyStep.NEGOTIATE));

    room.leftOut.add(JourneyStep.CONNECT);
    enter(id, JourneyStep.NEGOTIATE);

    assertThat(room.read(id).steps())
        .anyMatch(step -> step.here() && step.step() == JourneyStep.NEGOTIATE);
  }

  @Test
  void J17_the_end_of_what_was_formal_takes_kind_cause_and_help() {
    long id = formal("Broken Off Ltd.");
    refused("journey.phase.FORMAL", () -> end(id, EndReason.BEYOND_CONTROL, HELP));
    refused("journey.endFormal.noKind", () -> endFormal(id, null, Set.of(), HELP));
    refused("journey.endFormal.noCause", () -> endFormal(id, EndingKind.UNWILLING, Set.of(), HELP));
    refused(
        "journey.endFormal.unknownAndKnown",
        () ->
            endFormal(
                id, EndingKind.UNWILLING, Set.of(EndingCause.UNKNOWN, EndingCause.OTHER), HELP));
    refused(
        "journey.end.noHelp",
        () -> endFormal(id, EndingKind.OBJECTIVE_FACTOR, Set.of(EndingCause.UNKNOWN), List.of()));

    endFormal(id, EndingKind.UNWILLING, Set.of(EndingCause.HARMFUL_RELATIONSHIP), HELP);

    assertThat(room.read(id).causes()).containsExactly(EndingCause.HARMFUL_RELATIONSHIP);
    assertThat(room.statusOf(id)).isEqualTo(StakeholderStatus.POTENTIAL);
    assertThat(room.upkeepOf(id)).isEqualTo(OF_POTENTIAL);
    assertThat(room.ended)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.formal()).isTrue();
              assertThat(event.causes()).containsExactly(EndingCause.HARMFUL_RELATIONSHIP);
            });
    refused("journey.ended", () -> enter(id, JourneyStep.REVIEW));
  }

  @Test
  void J17_a_goal_that_is_met_ends_without_cause_and_another_relationship_may_begin() {
    long id = formal("Goal Met Ltd.");
    endFormal(id, EndingKind.GOAL_MET, Set.of(), List.of());

    assertThat(room.read(id).ending().kind()).isEqualTo(EndingKind.GOAL_MET);
    assertThat(room.upkeepOf(id)).isEqualTo(OF_POTENTIAL);
    long stakeholder = room.read(id).stakeholderId();
    long next = room.in(j -> j.begin().with(stakeholder, ShippedModels.GENERAL));
    assertThat(
            room.<List<Long>>in(
                j -> j.read().of(stakeholder).stream().map(RelationshipView::id).toList()))
        .containsExactly(next, id);
  }

  @Test
  void J3_collaboration_takes_a_shared_goal() {
    long id = room.begun("Together Ltd.");
    refused(
        "journey.mode.noSharedGoal",
        () -> room.doing(j -> j.walk().as(id, version(id), WorkingMode.COLLABORATION, List.of())));

    room.doing(
        j -> j.walk().as(id, version(id), WorkingMode.COLLABORATION, List.of("Safer evenings")));
    assertThat(room.read(id).mode()).isEqualTo(WorkingMode.COLLABORATION);
  }

  @Test
  void J11_value_is_planned_and_tracked() {
    long id = formal("Value Ltd.");
    long goal =
        room.in(
            j ->
                j.planValue()
                    .add(
                        id,
                        version(id),
                        new ValueGoalEntry("Fewer falls", "residents", null, null)));
    room.doing(j -> j.planValue().read(id, version(id), goal, 40, "First month"));

    assertThat(room.read(id).plan().get(0).id()).isEqualTo(goal);
    assertThat(room.read(id).plan().get(0).readings())
        .singleElement()
        .matches(reading -> reading.reached() == 40 && reading.on().equals(Samples.TODAY));
  }

  @Test
  void J11_a_line_that_is_corrected_or_taken_out_stays_readable_with_the_reason() {
    long id = formal("Corrected Ltd.");
    ValueGoalEntry said = new ValueGoalEntry("Fewer falls", "residents", null, null);
    ValueGoalEntry now = new ValueGoalEntry("Fewer falls", "residents", "falls a month", null);
    long goal = room.in(j -> j.planValue().add(id, version(id), said));

    room.doing(j -> j.planValue().correct(id, version(id), goal, now, "Nobody could count it"));
    assertThat(room.read(id).plan().get(0).goal()).isEqualTo(now);
    assertThat(room.read(id).plan().get(0).earlier())
        .containsExactly(new ValueView.Earlier(said, Samples.TODAY, "Nobody could count it"));
    room.doing(j -> j.planValue().takeOut(id, version(id), goal, "Not this year"));

    assertThat(room.read(id).plan()).isEmpty();
    assertThat(room.read(id).takenOut().get(0).takenOutBecause()).isEqualTo("Not this year");
    assertThatThrownBy(() -> room.doing(j -> j.planValue().read(id, version(id), goal, 1, null)))
        .isInstanceOf(NotFound.class);
    assertThat(room.registry.audited)
        .anyMatch(line -> line.startsWith("relationship.valueCorrected " + id))
        .anyMatch(line -> line.startsWith("relationship.valueTakenOut " + id));
  }

  @Test
  void J11_a_line_is_the_agents_to_look_at_on_its_day_until_it_is_gained_or_looked_at() {
    long id = formal("Due Ltd.");
    long gained = planned(id, Samples.TODAY.plusDays(5));
    long seen = planned(id, Samples.TODAY);
    long out = planned(id, Samples.TODAY.plusDays(7));
    long open = planned(id, Samples.TODAY.plusDays(9));
    planned(id, null);
    assertThat(values()).containsExactlyInAnyOrder(gained, seen, out, open);
    assertThat(room.toDo.open.get("value " + open).dueOn()).isEqualTo(Samples.TODAY.plusDays(9));

    room.doing(j -> j.planValue().read(id, version(id), gained, 100, null));
    room.doing(j -> j.planValue().read(id, version(id), seen, 10, null));
    room.doing(j -> j.planValue().read(id, version(id), open, 99, null));
    room.doing(j -> j.planValue().takeOut(id, version(id), out, "Not this year"));
    assertThat(values()).containsExactly(open);
    room.doing(j -> j.end().with(id, version(id), EndingKind.GOAL_MET, Set.of(), List.of(), null));
    assertThat(values()).isEmpty();
  }

  private static long planned(long id, LocalDate dueOn) {
    return room.in(
        j ->
            j.planValue()
                .add(id, version(id), new ValueGoalEntry("Fewer falls", "all", null, dueOn)));
  }

  private static List<Long> values() {
    return room.toDo.open.values().stream()
        .filter(item -> item.kind().equals("value"))
        .map(item -> Long.valueOf(item.subject()))
        .toList();
  }

  @Test
  void J16_a_relationship_that_follows_another_model_is_told_of() {
    long id = room.begun("Lakeside Theater");

    room.doing(j -> j.walk().follow(id, version(id), 4));

    assertThat(room.followed)
        .containsExactly(
            new ModelFollowed(room.read(id).stakeholderId(), id, ShippedModels.GENERAL, 4));
  }

  @Test
  void what_somebody_changed_meanwhile_is_refused() {
    long id = room.begun("Contested Ltd.");
    long stale = version(id);
    met(id);

    assertThatThrownBy(() -> room.doing(j -> j.walk().enter(id, stale, JourneyStep.CONNECT)))
        .isInstanceOf(Refusal.class);
  }

  private static long version(long id) {
    return room.read(id).version();
  }

  private static void met(long id) {
    room.doing(j -> j.walk().met(id, Samples.TODAY));
  }

  private static void assess(long id, boolean shared, boolean willing) {
    long version = version(id);
    room.doing(
        j ->
            j.assess()
                .of(
                    id,
                    version,
                    new AssessmentEntry("Somebody to talk to", true, true, willing, shared, null),
                    List.of("Two visits a month")));
  }

  private static void goOn(long id) {
    long version = version(id);
    room.doing(j -> j.decide().goOn(id, version));
  }

  private static void refer(long id, String to) {
    long version = version(id);
    room.doing(j -> j.decide().refer(id, version, to, true));
  }

  private static void end(long id, EndReason reason, List<String> helps) {
    long version = version(id);
    room.doing(j -> j.decide().end(id, version, reason, helps, null));
  }

  private static void agree(long id, String goal) {
    long version = version(id);
    room.doing(
        j ->
            j.formalize()
                .with(
                    id,
                    version,
                    new AgreementEntry(
                        AgreementForm.WRITTEN, goal, "Weekdays only", null, null, null, null)));
  }

  private static void enter(long id, JourneyStep step) {
    long version = version(id);
    room.doing(j -> j.walk().enter(id, version, step));
  }

  private static void endFormal(
      long id, EndingKind kind, Set<EndingCause> causes, List<String> helps) {
    long version = version(id);
    room.doing(j -> j.end().with(id, version, kind, causes, helps, null));
  }

  private static long goingOn(String name) {
    long id = room.begun(name);
    met(id);
    assess(id, true, true);
    goOn(id);
    return id;
  }

  private static long formal(String name) {
    long id = goingOn(name);
    agree(id, "A quiet courtyard");
    return id;
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }
}
