package org.rapport.feedback.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Weekdays;
import org.rapport.feedback.cases.AskForRating;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;

/** When people are asked to rate, over a real database (C13). */
class RatingRemindersTest {

  private static final Duration WEEK = Duration.ofDays(7);

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestClock clock = new TestClock(Instant.parse("2026-11-19T02:00:00Z"));
  private final List<String> asked = new ArrayList<>();
  private boolean possible = true;

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void C13_a_week_after_the_decision_and_never_twice() {
    decided("C-1", Identity.NAMED);
    clock.pass(Duration.ofDays(6).plusHours(13));
    assertThat(due()).isEmpty();
    clock.pass(Duration.ofHours(2));
    assertThat(due()).containsExactly("C-1");
    assertThat(due()).isEmpty();

    decided("C-1", Identity.NAMED);
    clock.pass(WEEK.multipliedBy(5));
    assertThat(due()).isEmpty();
  }

  @Test
  void C13_a_case_that_was_open_again_by_then_is_asked_about_after_its_next_decision() {
    decided("C-1", Identity.NAMED);
    clock.pass(WEEK);
    possible = false;
    assertThat(due()).isEmpty();

    possible = true;
    decided("C-1", Identity.NAMED);
    clock.pass(WEEK);
    assertThat(due()).containsExactly("C-1");
  }

  @Test
  void C13_who_sent_it_in_confidence_is_written_to_and_nobody_anonymous() {
    decided("C-1", Identity.ANONYMOUS);
    decided("C-2", Identity.CONFIDENTIAL);
    clock.pass(WEEK.multipliedBy(5));
    assertThat(due()).containsExactly("C-2");
  }

  private void decided(String reference, Identity identity) {
    db.inTransaction(
        "feedback",
        em ->
            new PlanReminder(new JpaReminders(em), new Weekdays(), clock)
                .changed(
                    new CaseFactsChanged(
                        facts(reference, identity, CaseState.INVESTIGATING),
                        facts(reference, identity, CaseState.DECIDED))));
  }

  private List<String> due() {
    asked.clear();
    AskForRating ask =
        new AskForRating() {
          @Override
          public boolean once(String reference) {
            if (possible) {
              asked.add(reference);
            }
            return possible;
          }
        };
    db.inTransaction(
        "feedback",
        em -> new RemindToRate(new JpaReminders(em), ask, new Weekdays(), clock).some());
    return asked;
  }

  private static CaseFacts facts(String reference, Identity identity, CaseState state) {
    LocalDate day = LocalDate.parse("2026-11-19");
    return new CaseFacts(
        reference,
        FeedbackType.COMPLAINT,
        Channel.PORTAL,
        identity,
        null,
        null,
        state,
        day,
        day,
        day,
        day,
        day,
        day,
        true,
        false,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        false);
  }
}
