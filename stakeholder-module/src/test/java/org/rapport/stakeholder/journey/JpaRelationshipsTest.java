package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.Told;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.Stamp;

@Tag("database")
class JpaRelationshipsTest {

  private static final Stamp NOW =
      new Stamp(7L, Instant.parse("2026-02-27T02:00:00Z"), LocalDate.of(2026, 2, 27));

  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestDatabase.of("platform", "stakeholder");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void a_relationship_that_has_only_begun_comes_back_with_its_first_step() {
    long id = begun(stakeholder(1));

    RelationshipView read = read(id);
    assertThat(read.phase()).isEqualTo(RelationshipPhase.GETTING_TO_KNOW);
    assertThat(read.assessment()).isNull();
    assertThat(read.agreement()).isNull();
    assertThat(read.ending()).isNull();
    assertThat(read.steps().get(0).here()).isTrue();
    assertThat(read.steps().get(1).open()).containsExactly(Guard.AGENT_NAMED);
  }

  @Test
  void the_whole_course_of_a_relationship_comes_back() {
    long id = begun(stakeholder(2));
    changed(id, it -> it.met(NOW.today(), NOW));
    changed(
        id,
        it ->
            it.assess(
                new AssessmentEntry("Rooms 🏠", true, true, true, true, "said so"),
                List.of("Two rooms", "One key"),
                NOW));
    changed(id, it -> it.goOn(NOW));
    changed(id, it -> it.enter(JourneyStep.CONNECT, true, Set.of(), NOW));
    changed(
        id,
        it ->
            it.formalize(
                new AgreementEntry(AgreementForm.ORAL, "Rooms", "Evenings", null, null, null, null),
                NOW));
    changed(id, it -> it.workAs(WorkingMode.COLLABORATION, List.of("Rooms for all"), NOW));
    changed(id, it -> it.plan(new ValueGoalEntry("Rooms", "families", null, null), NOW));
    long goal = read(id).plan().get(0).id();
    changed(id, it -> it.read(goal, 120, "more than planned", NOW));
    changed(
        id,
        it ->
            it.endFormal(
                EndingKind.OBJECTIVE_FACTOR,
                Set.of(EndingCause.OTHER, EndingCause.APPROACH_ITSELF),
                List.of("Named two others"),
                "The house is sold",
                NOW));

    RelationshipView read = read(id);
    assertThat(read.phase()).isEqualTo(RelationshipPhase.ENDED);
    assertThat(read.assessment().need()).isEqualTo("Rooms 🏠");
    assertThat(read.decision()).isEqualTo(CourseDecision.GO_ON);
    assertThat(read.agreement().goal()).isEqualTo("Rooms");
    assertThat(read.goals()).containsExactly("Rooms for all");
    assertThat(read.plan().get(0).readings().get(0).reached()).isEqualTo(120);
    assertThat(read.helps()).containsExactly("Named two others");
    assertThat(read.causes())
        .containsExactlyInAnyOrder(EndingCause.OTHER, EndingCause.APPROACH_ITSELF);
    assertThat(read.ending().kind()).isEqualTo(EndingKind.OBJECTIVE_FACTOR);
  }

  @Test
  void J3_shared_goals_are_rewritten_in_any_order() {
    long id = begun(stakeholder(5));
    for (List<String> goals :
        List.of(List.of("One", "Two", "Three"), List.of("Three", "New", "One"), List.of("Two"))) {
      changed(id, it -> it.workAs(WorkingMode.COLLABORATION, goals, NOW));
      assertThat(read(id).goals()).isEqualTo(goals);
    }
  }

  @Test
  void J11_one_relationship_with_a_stakeholder_is_under_way_at_a_time() {
    long stakeholder = stakeholder(3);
    long first = begun(stakeholder);

    assertThatThrownBy(() -> begun(stakeholder)).hasMessageContaining("relationship_open");

    changed(first, it -> it.end(EndReason.OUTSIDE_REMIT, List.of("Named another"), null, NOW));
    long second = begun(stakeholder);
    assertThat(
            this.<List<Long>>in(r -> r.of(stakeholder, 9).stream().map(Relationship::id).toList()))
        .containsExactly(second, first);
    assertThat(this.<Long>in(r -> r.openOf(stakeholder).orElseThrow().id())).isEqualTo(second);
  }

  @Test
  void reading_raises_no_version() {
    long id = begun(stakeholder(4));
    long version = read(id).version();
    changed(id, it -> {});

    assertThat(read(id).version()).isEqualTo(version);
  }

  private static long stakeholder(long id) {
    database.execute(
        """
        insert into stakeholder.stakeholder
          (id, version, name, form, status, source_kind, effects, traits, registered_at, changed_at)
        values (%d, 1, 'Harbor Clinic', 'ORGANIZATION', 'POTENTIAL', 'CENTER_CONTACTED', '', '', now(), now())"""
            .formatted(id));
    return id;
  }

  private long begun(long stakeholder) {
    return in(
        r -> {
          Relationship begun = new Relationship(stakeholder, JourneyKind.GENERAL, null, NOW);
          r.keep(begun);
          return begun.id();
        });
  }

  private void changed(long id, java.util.function.Consumer<Relationship> verb) {
    in(
        r -> {
          Relationship found = r.with(id).orElseThrow();
          verb.accept(found);
          r.keep(found);
          return null;
        });
  }

  private RelationshipView read(long id) {
    return in(r -> RelationshipView.of(r.with(id).orElseThrow(), false));
  }

  private <T> T in(Function<JpaRelationships, T> work) {
    return database.calling(
        "stakeholder",
        entities -> {
          JpaRelationships relationships = new JpaRelationships();
          relationships.entities = entities;
          relationships.touched = new Told<>(event -> {});
          return work.apply(relationships);
        });
  }
}
