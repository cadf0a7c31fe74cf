package org.rapport.stakeholder.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.models.Words;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Stamp;

class ReviewTest {

  private static final long AGENT = 7;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Stamp NOW = new Stamp(AGENT, Instant.parse("2026-03-02T02:00:00Z"), TODAY);
  private static final List<ParticipantView> PEOPLE =
      List.of(new ParticipantView(ParticipantKind.STAFF, AGENT, "Ann Lee"));
  private static final FindingEntry FOUND =
      new FindingEntry(ReviewTopic.COMMUNICATION, "They wait too long 🙁", false);

  private final Review review =
      new Review(
          Reviewed.relationship(1, 2), ReviewCause.INTERVAL_OVER, TODAY.plusDays(14), AGENT, NOW);

  @Test
  void J16_a_review_is_due_then_running_then_completed() {
    assertThat(view().state()).isEqualTo(ReviewState.DUE);
    prepare();
    assertThat(view().state()).isEqualTo(ReviewState.RUNNING);
    complete();
    assertThat(view().isCompleted()).isTrue();
    assertThat(view().completedOn()).isEqualTo(TODAY);
  }

  @Test
  void J16_nothing_is_found_before_it_is_said_what_it_looks_at() {
    refused("review.notPrepared", () -> review.find(List.of(FOUND), NOW));
    refused("review.notPrepared", () -> review.complete(NOW));
  }

  @Test
  void J16_it_is_not_completed_without_a_finding() {
    prepare();
    review.learn(new LessonsEntry(List.of(new LessonEntry("Answer sooner", false)), null), NOW);

    refused("review.complete.noFinding", () -> review.complete(NOW));
  }

  @Test
  void J16_it_is_not_completed_without_a_lesson_or_a_reason_why_there_is_none() {
    prepare();
    review.find(List.of(FOUND), NOW);
    refused("review.complete.noLesson", () -> review.complete(NOW));

    review.learn(new LessonsEntry(List.of(), "Everything went as the model says"), NOW);
    review.complete(NOW);

    assertThat(view().nothingBecause()).isEqualTo("Everything went as the model says");
  }

  @Test
  void J16_nothing_to_learn_and_a_lesson_do_not_go_together() {
    prepare();

    refused(
        "review.lessons.andNothing",
        () -> review.learn(new LessonsEntry(List.of(new LessonEntry("A", false)), "None"), NOW));
  }

  @Test
  void J16_a_completed_review_never_changes() {
    prepare();
    complete();

    refused("review.completed", () -> review.find(List.of(FOUND), NOW));
    refused("review.completed", () -> review.learn(new LessonsEntry(List.of(), "x"), NOW));
    refused("review.completed", () -> review.propose("x", NOW));
    refused("review.completed", () -> review.plan(action(), NOW));
    refused("review.completed", () -> review.complete(NOW));
    refused("review.completed", this::prepare);
    refused("review.completed", () -> review.called(ReviewCause.HANDED_OVER, TODAY, NOW));
  }

  @Test
  void J16_what_has_to_be_said_later_is_added_to_it() {
    prepare();
    refused("review.add.running", () -> review.add("Too early", false, NOW));
    complete();

    review.add("The figure in the first finding was last year’s", true, NOW);

    assertThat(view().addenda())
        .extracting(ReviewView.AddendumView::text)
        .containsExactly("The figure in the first finding was last year’s");
  }

  @Test
  void J16_team_members_take_part_where_both_sides_collaborate() {
    List<ParticipantView> team =
        List.of(PEOPLE.get(0), new ParticipantView(ParticipantKind.TEAM_MEMBER, null, "Li Ming"));

    refused("review.team.none", () -> review.prepare(preparation(), team, false, NOW));
    review.prepare(preparation(), team, true, NOW);

    assertThat(view().participants()).hasSize(2);
  }

  @Test
  void J16_the_period_ends_today_at_the_latest_and_begins_before_it_ends() {
    assertThatThrownBy(() -> period(TODAY.minusDays(3), TODAY.plusDays(1)).checked(TODAY))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> period(TODAY, TODAY.minusDays(1)).checked(TODAY))
        .isInstanceOf(Invalid.class);
    assertThat(period(TODAY, null).checked(TODAY).until()).isEqualTo(TODAY);
  }

  @Test
  void J16_a_topic_has_one_finding_and_an_empty_one_counts_for_nothing() {
    prepare();
    review.find(List.of(FOUND, new FindingEntry(ReviewTopic.GOALS, "  ", false)), NOW);
    assertThat(view().findings()).containsExactly(FOUND);
    assertThatThrownBy(() -> review.find(List.of(FOUND, FOUND), NOW)).isInstanceOf(Invalid.class);
  }

  @Test
  void J16_whatever_else_calls_for_it_is_taken_up_and_may_bring_it_forward() {
    review.called(ReviewCause.HANDED_OVER, TODAY.plusDays(3), NOW);
    review.called(ReviewCause.EXCEPTION_CLOSED, TODAY.plusDays(60), NOW);
    review.called(ReviewCause.HANDED_OVER, TODAY.plusDays(60), NOW);

    assertThat(view().calls())
        .extracting(ReviewView.CallView::cause)
        .containsExactly(
            ReviewCause.INTERVAL_OVER, ReviewCause.HANDED_OVER, ReviewCause.EXCEPTION_CLOSED);
    assertThat(view().dueOn()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void J16_results_are_sent_of_completed_reviews_that_have_a_party() {
    prepare();
    refused("review.send.running", () -> review.sent(5, "Bo", Language.ENGLISH, NOW));
    Review ofModel = new Review(Reviewed.model(1), ReviewCause.INTERVAL_OVER, TODAY, null, NOW);
    refused("review.send.noParty", ofModel::requireResults);
    complete();

    review.sent(5, "Bo", Language.ENGLISH, NOW);

    assertThat(review.wasSentTo(5)).isTrue();
    assertThat(review.wasSentTo(6)).isFalse();
  }

  private void prepare() {
    review.prepare(preparation(), PEOPLE, false, NOW);
  }

  private void complete() {
    review.find(List.of(FOUND), NOW);
    review.learn(new LessonsEntry(List.of(new LessonEntry("Answer sooner", false)), null), NOW);
    review.complete(NOW);
  }

  private static ReviewPreparation preparation() {
    return period(TODAY.minusYears(1), TODAY).checked(TODAY);
  }

  private static ReviewPreparation period(LocalDate from, LocalDate until) {
    return new ReviewPreparation(Occasion.INTERVAL, from, until, AGENT, null, null, null);
  }

  private static ActionEntry action() {
    return new ActionEntry("Answer within two days", AGENT, TODAY.plusDays(9), false);
  }

  private ReviewView view() {
    // an id is given when it is kept
    review.id = 1L;
    return ReviewView.of(
        review,
        new ReviewedName("Harbor Clinic", Words.NONE, null),
        List.of(),
        TODAY,
        new StaffNames(Map.of()));
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }
}
