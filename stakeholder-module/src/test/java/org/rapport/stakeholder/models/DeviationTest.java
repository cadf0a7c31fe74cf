package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.ModelsDatabase.ANN;
import static org.rapport.stakeholder.models.ModelsDatabase.BO;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;

@Tag("database")
class DeviationTest {

  private static final long REGULATORS = 1;
  private static final DeviationEntry FEWER_REPORTS =
      new DeviationEntry(
          JourneyStep.COOPERATE, Scale.CONTROL_TRUST, "Report once a year", "They asked for it");

  private static ModelsDatabase models;

  @BeforeAll
  static void start() {
    models = new ModelsDatabase();
  }

  @AfterAll
  static void stop() {
    models.close();
  }

  @BeforeEach
  void one_relationship_with_a_regulator() {
    models.be(ANN);
    models.audited.clear();
    models.followers.versions.clear();
    models.followers.versions.put(5L, REGULATORS);
  }

  @Test
  void J2_a_deviation_waits_until_somebody_else_approves_it() {
    long id = ask(FEWER_REPORTS);
    assertThat(read(id).state()).isEqualTo(DeviationState.PENDING);
    assertThat(read(id).own()).isTrue();

    assertRefused(() -> models.doing(m -> m.decide().approve(id, null)), "models.deviation.own");
    models.be(BO);
    models.doing(m -> m.decide().approve(id, "Until the end of the year"));

    DeviationView approved = read(id);
    assertThat(approved.state()).isEqualTo(DeviationState.APPROVED);
    assertThat(approved.askedBy()).isEqualTo(ANN.name());
    assertThat(approved.decidedBy()).isEqualTo(BO.name());
    assertThat(approved.reason()).isEqualTo("Until the end of the year");
    assertThat(approved.facts()).isEqualTo(FEWER_REPORTS);
    assertThat(approved.stakeholder()).isEqualTo("Stakeholder 5");
    assertThat(models.audited).hasSize(2).allMatch(line -> line.contains(" 5 "));
  }

  @Test
  void J2_while_it_waits_all_who_may_decide_but_the_asker_have_it_to_do() {
    long approved = ask(FEWER_REPORTS);
    long declined = ask(FEWER_REPORTS);

    assertThat(models.work.open.get("deviation " + approved))
        .isEqualTo(
            WorkItem.approval(
                Permission.MODELS_AGREE,
                ANN.id(),
                "stakeholder",
                "deviation",
                approved,
                "Report once a year",
                "/staff/models/deviation?id=" + approved));
    models.be(BO);
    models.doing(m -> m.decide().approve(approved, null));
    assertThat(models.work.open.keySet())
        .contains("deviation " + declined)
        .doesNotContain("deviation " + approved);
    models.doing(m -> m.decide().decline(declined, "The contract says monthly"));
    assertThat(models.work.open.keySet()).doesNotContain("deviation " + declined);
  }

  @Test
  void J2_declining_takes_a_reason() {
    long id = ask(FEWER_REPORTS);
    models.be(BO);

    assertThatThrownBy(() -> models.doing(m -> m.decide().decline(id, " ")))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo("reason"));
    models.doing(m -> m.decide().decline(id, "The contract says monthly"));

    assertThat(read(id).state()).isEqualTo(DeviationState.DECLINED);
  }

  @Test
  void J2_the_asker_does_not_decline_either() {
    long id = ask(FEWER_REPORTS);

    assertRefused(() -> models.doing(m -> m.decide().decline(id, "No")), "models.deviation.own");
  }

  @Test
  void J2_a_decision_is_final() {
    long id = ask(FEWER_REPORTS);
    models.be(BO);
    models.doing(m -> m.decide().approve(id, null));

    assertRefused(
        () -> models.doing(m -> m.decide().decline(id, "After all not")),
        "models.deviation.decided.APPROVED");
  }

  @Test
  void J2_deciding_takes_the_permission() {
    long id = ask(FEWER_REPORTS);
    models.user.signIn(BO, Permission.MODELS_READ, Permission.MODELS_MANAGE);

    assertThatThrownBy(() -> models.doing(m -> m.decide().approve(id, null)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void J2_a_deviation_says_where_what_and_why() {
    DeviationEntry nothing = new DeviationEntry(null, null, "", null);

    assertThatThrownBy(() -> ask(nothing))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("step", "what", "why"));
    assertThatThrownBy(() -> ask(new DeviationEntry(JourneyStep.REALIZE, null, "x", "y")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void J2_nobody_asks_for_a_relationship_they_may_not_see() {
    assertThatThrownBy(() -> models.in(m -> m.ask().with(6, REGULATORS, FEWER_REPORTS)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void J2_a_relationship_of_others_is_not_named_to_the_one_who_decides() {
    long id = ask(FEWER_REPORTS);
    models.followers.versions.clear();

    assertThat(read(id).stakeholder()).isNull();
    assertThat(read(id).stakeholderId()).isNull();
  }

  @Test
  void J2_those_waiting_longest_come_first_page_by_page() {
    long before = models.<Long>in(m -> m.readDeviations().countWaiting());
    List<Long> asked = List.of(ask(FEWER_REPORTS), ask(FEWER_REPORTS), ask(FEWER_REPORTS));

    String cursor = null;
    List<Long> read = new ArrayList<>();
    do {
      String from = cursor;
      Slice<DeviationView> page = models.in(m -> m.readDeviations().waiting(from, 2));
      assertThat(page.total()).isEqualTo(before + 3);
      page.items().forEach(one -> read.add(one.id()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).containsSubsequence(asked).hasSize((int) before + 3);
  }

  @Test
  void J2_a_relationship_knows_its_deviations() {
    models.followers.versions.put(77L, REGULATORS);
    long first = models.in(m -> m.ask().with(77, REGULATORS, FEWER_REPORTS));
    long second = models.in(m -> m.ask().with(77, REGULATORS, FEWER_REPORTS));

    assertThat(models.<List<DeviationView>>in(m -> m.readDeviations().of(77)))
        .extracting(DeviationView::id)
        .containsExactly(second, first);
  }

  private static long ask(DeviationEntry entry) {
    return models.in(m -> m.ask().with(5, REGULATORS, entry));
  }

  private static DeviationView read(long id) {
    return models.in(m -> m.readDeviations().with(id));
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("stakeholder:" + key);
  }
}
