package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.Drafts.TODAY;
import static org.rapport.stakeholder.models.Drafts.by;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.PolicyView.Standing;

class PolicyTest {

  @Test
  void J20_a_policy_has_words_and_the_days_it_holds() {
    PolicyEntry wrong =
        new PolicyEntry(
            PolicyKind.EQUALITY, " ", null, TODAY, TODAY.minusDays(1), TODAY.minusDays(1));

    assertThatThrownBy(() -> new Policy(wrong, by(7)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactlyInAnyOrder("title", "text", "to", "reviewDue"));
  }

  @Test
  void J20_words_in_force_stay_and_only_their_end_and_review_move() {
    Policy policy = new Policy(entry("Equal pay", TODAY.minusDays(5)), by(7));

    assertRefused(
        () -> policy.correct(entry("Fair pay", TODAY.minusDays(5)), by(7)),
        "models.policy.inForce");
    PolicyEntry old = policy.entry();
    PolicyEntry ended =
        new PolicyEntry(old.kind(), old.title(), old.text(), old.from(), TODAY, null);
    policy.correct(ended, by(7));

    assertThat(policy.entry()).isEqualTo(ended);
  }

  @Test
  void J20_words_yet_to_come_can_be_corrected() {
    Policy policy = new Policy(entry("Equal pay", TODAY.plusDays(5)), by(7));

    policy.correct(entry("Fair pay", TODAY.plusDays(9)), by(7));

    assertThat(policy.entry().title()).isEqualTo("Fair pay");
  }

  @Test
  void J19_a_successor_ends_the_text_in_force_the_day_before() {
    Policy policy = new Policy(entry("Grow with partners", TODAY.minusDays(50)), by(7));

    assertRefused(
        () -> policy.follow(entry("Sooner", TODAY.minusDays(50)), by(7)), "models.policy.notLater");
    Policy next = policy.follow(entry("Grow with communities", TODAY.plusDays(1)), by(8));

    assertThat(policy.entry().to()).isEqualTo(TODAY);
    assertThat(policy.entry().title()).isEqualTo("Grow with partners");
    assertThat(next.entry().from()).isEqualTo(TODAY.plusDays(1));
    assertThat(next.entry().to()).isNull();
  }

  @Test
  @Tag("database")
  void J20_policies_come_back_by_kind_with_where_they_stand_today() {
    try (ModelsDatabase models = new ModelsDatabase()) {
      PolicyEntry overdue =
          new PolicyEntry(
              PolicyKind.PROTECTED_GROUP,
              "Wheelchairs",
              "Every room can be reached.",
              TODAY.minusDays(400),
              null,
              TODAY.minusDays(1));
      long id = models.in(m -> m.policies().add(overdue));
      models.doing(m -> m.policies().add(entry("Equal pay", TODAY)));
      PolicyView read = models.in(m -> m.policies().with(id));
      assertThat(read.standing()).isEqualTo(Standing.IN_FORCE);
      assertThat(read.reviewOverdue()).isTrue();
      assertThat(models.work.open.get("policy " + id).dueOn()).isEqualTo(TODAY.minusDays(1));
      assertThat(models.work.open.get("policy " + id).permission())
          .isEqualTo(Permission.MODELS_MANAGE);

      PolicyEntry renewed =
          new PolicyEntry(
              PolicyKind.PROTECTED_GROUP,
              "Wheelchairs and prams",
              "Every room can be reached.",
              TODAY,
              null,
              TODAY.plusYears(1));
      long next = models.in(m -> m.policies().follow(id, read.version(), renewed));
      assertThat(models.work.open.keySet()).contains("policy " + next);

      List<PolicyView> all = models.in(m -> m.policies().all(PolicyKind.PROTECTED_GROUP));
      assertThat(all).extracting(PolicyView::id).containsExactly(next, id);
      assertThat(all)
          .extracting(PolicyView::standing)
          .containsExactly(Standing.IN_FORCE, Standing.ENDED);
      assertThat(all.get(0).followsId()).isEqualTo(id);
      assertThat(all.get(1).facts().to()).isEqualTo(TODAY.minusDays(1));
      assertThatThrownBy(() -> models.doing(m -> m.policies().correct(id, read.version(), renewed)))
          .isInstanceOf(Refusal.class);
    }
  }

  private static PolicyEntry entry(String title, LocalDate from) {
    return new PolicyEntry(PolicyKind.EQUALITY, title, "What we do", from, null, null);
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("stakeholder:" + key);
  }
}
