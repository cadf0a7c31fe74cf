package org.rapport.stakeholder.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.ActionFacts;
import org.rapport.stakeholder.registry.Stamp;

class ImprovementActionTest {

  private static final long OWNER = 7;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final Stamp BY_OWNER = new Stamp(OWNER, NOW, TODAY);
  private static final Stamp BY_ANOTHER = new Stamp(8L, NOW, TODAY);

  private final ImprovementAction action =
      new ImprovementAction(1, entry(TODAY.plusDays(20)), BY_ANOTHER);

  @Test
  void J16_it_is_not_done_without_saying_what_was_done() {
    refused("review.action.done.what", () -> action.done("  ", null, null, BY_OWNER));

    action.done("Wrote a rota for the phone", null, 8L, BY_OWNER);

    assertThat(view().state()).isEqualTo(ActionState.DONE);
    assertThat(view().checkDueOn()).isEqualTo(TODAY.plusDays(30));
  }

  @Test
  void J16_it_is_not_dropped_without_a_reason() {
    refused("review.action.drop.why", () -> action.drop(null, BY_OWNER));

    action.drop("They moved away", BY_OWNER);

    assertThat(view().closedOn()).isEqualTo(TODAY);
    assertThat(action.facts().droppedOn()).isEqualTo(TODAY);
    refused("review.action.closed.DROPPED", () -> action.done("x", null, null, BY_OWNER));
  }

  @Test
  void J16_its_effect_is_checked_after_it_is_done_and_not_by_who_did_it() {
    refused(
        "review.action.check.notDone",
        () -> action.check(ActionEffect.EFFECTIVE, "It rings less", BY_ANOTHER));
    action.done("Wrote a rota", TODAY.plusDays(5), 8L, BY_OWNER);
    refused(
        "review.action.check.own",
        () -> action.check(ActionEffect.EFFECTIVE, "It rings less", BY_OWNER));
    refused("review.action.check.effect", () -> action.check(null, "It rings", BY_ANOTHER));
    refused("review.action.check.why", () -> action.check(ActionEffect.EFFECTIVE, " ", BY_ANOTHER));

    action.check(ActionEffect.EFFECTIVE, "It rings less", BY_ANOTHER);

    assertThat(view().effect()).isEqualTo(ActionEffect.EFFECTIVE);
    assertThat(action.facts())
        .isEqualTo(new ActionFacts(1, TODAY.plusDays(20), TODAY, null, TODAY, true));
    assertThat(view().closedOn()).isEqualTo(TODAY);
    refused(
        "review.action.check.again",
        () -> action.check(ActionEffect.CANNOT_TELL, "Hm", BY_ANOTHER));
    refused(
        "review.action.followUp.notNeeded",
        () -> action.followUp(entry(TODAY.plusDays(9)), BY_ANOTHER));
  }

  @Test
  void J16_what_did_not_help_is_followed_by_another_attempt() {
    action.done("Wrote a rota", null, 8L, BY_OWNER);
    action.check(ActionEffect.NOT_EFFECTIVE, "It rings as before", BY_ANOTHER);

    ImprovementAction next = action.followUp(entry(TODAY.plusDays(30)), BY_ANOTHER);

    assertThat(next.state()).isEqualTo(ActionState.OPEN);
    assertThat(next.reviewId()).isEqualTo(action.reviewId());
  }

  @Test
  void J16_it_has_an_owner_and_a_day_that_is_not_past() {
    assertThatThrownBy(
            () ->
                new ImprovementAction(
                    1, new ActionEntry(" ", null, TODAY.minusDays(1), false), BY_OWNER))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(3));
  }

  @Test
  void J16_it_changes_hands_while_it_is_open() {
    action.change(new ActionEntry("Answer the phone", 9L, TODAY.plusDays(3), true), BY_ANOTHER);
    assertThat(view().facts().owner()).isEqualTo(9L);

    action.drop("Done by somebody else", BY_OWNER);
    refused("review.action.closed.DROPPED", () -> action.change(entry(TODAY), BY_ANOTHER));
  }

  private static ActionEntry entry(LocalDate dueOn) {
    return new ActionEntry("Answer the phone", OWNER, dueOn, false);
  }

  private ActionView view() {
    // an id is given when it is kept
    action.id = 1L;
    return ActionView.of(action, TODAY, new StaffNames(Map.of()));
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }
}
