package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.TimeLimits;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.Reference;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;

/** What may happen to a case when, and which sentence says no. */
class CaseTest {

  private static final RandomGenerator RANDOM = new java.util.Random(7);
  private static final WorkingCalendar WEEK =
      new WeeklyCalendar(
          ZoneId.of("Asia/Shanghai"),
          WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
          Map.of());
  // Thursday
  private static final Instant RECEIVED = at("2026-11-19T10:00");
  private static final long HANDLER = 11;
  private static final long OTHER = 12;

  private Instant now = RECEIVED;

  @Test
  void a_case_is_acknowledged_in_the_moment_it_is_received() {
    CaseFacts facts = facts(complaint());

    assertThat(facts.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(facts.acknowledgedOn()).isEqualTo(facts.acknowledgedDueOn());
    assertThat(facts.acknowledgedOn()).isEqualTo("2026-11-19");
  }

  @Test
  void a_decision_is_due_after_five_working_days() {
    assertThat(facts(complaint()).decisionDueOn()).isEqualTo("2026-11-26");
    assertThat(facts(received(FeedbackType.QUESTION)).decisionDueOn()).isEqualTo("2026-11-26");
  }

  @Test
  void nothing_is_due_for_a_compliment() {
    assertThat(facts(received(FeedbackType.COMPLIMENT)).decisionDueOn()).isNull();
  }

  @Test
  void a_compliment_may_be_answered_without_assessment() {
    Case compliment = received(FeedbackType.COMPLIMENT);

    compliment.decide(words(), staff());

    assertThat(facts(compliment).state()).isEqualTo(CaseState.DECIDED);
    assertThat(facts(compliment).finding()).isNull();
  }

  @Test
  void a_compliment_may_be_closed_at_once() {
    Case compliment = received(FeedbackType.COMPLIMENT);

    compliment.close(staff());

    assertThat(facts(compliment).closedOn()).isEqualTo("2026-11-19");
  }

  @Test
  void assessing_a_complaint_makes_its_subject_the_first_point() {
    Case complaint = assessed();

    assertThat(complaint.points().inOrder()).singleElement();
    assertThat(complaint.points().inOrder().get(0).text()).isEqualTo("The lift is broken");
    assertThat(facts(complaint).severity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void a_case_may_be_assessed_again_while_it_is_open() {
    Case complaint = investigated();

    complaint.assess(Assessment.of(Severity.LOW, false, null, null, null), staff());

    assertThat(complaint.state()).isEqualTo(CaseState.INVESTIGATING);
    assertThat(complaint.points().inOrder()).hasSize(1);
    assertThat(facts(complaint).severity()).isEqualTo(Severity.LOW);
  }

  @Test
  void nothing_is_investigated_before_it_is_assessed() {
    refused("refusal.assessFirst", () -> complaint().addPoint("x", staff()));
    refused("refusal.assessFirst", () -> complaint().find(1, Finding.UPHELD, "because", staff()));
    refused("refusal.assessFirst", () -> complaint().decide(words(), staff()));
    refused("refusal.assessFirst", () -> received(FeedbackType.QUESTION).decide(words(), staff()));
  }

  @Test
  void a_first_finding_starts_the_investigation() {
    assertThat(investigated().state()).isEqualTo(CaseState.INVESTIGATING);
  }

  @Test
  void no_decision_leaves_before_every_point_has_its_finding() {
    Case complaint = assessed();
    complaint.addPoint("Nobody answered the phone", staff());
    complaint.addPoint("The clerk was rude", staff());
    complaint.find(2, Finding.UPHELD, "The log shows it", staff());

    assertThatThrownBy(() -> complaint.decide(words(), staff()))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.reason().key()).isEqualTo("refusal.findingMissing");
              assertThat(no.reason().arguments()).containsExactly(2, "1, 3");
            });
    assertThat(complaint.state()).isEqualTo(CaseState.INVESTIGATING);
  }

  @Test
  void a_finding_names_a_point_that_exists() {
    refused("refusal.noSuchPoint", () -> assessed().find(2, Finding.UPHELD, "x", staff()));
    refused("refusal.noSuchPoint", () -> assessed().rewordPoint(0, "x", staff()));
  }

  @Test
  void the_finding_on_a_case_follows_from_its_points() {
    assertThat(overall(Finding.UPHELD, Finding.UPHELD)).isEqualTo(Finding.UPHELD);
    assertThat(overall(Finding.UPHELD, Finding.NOT_UPHELD)).isEqualTo(Finding.PARTLY_UPHELD);
    assertThat(overall(Finding.UPHELD, Finding.NO_FINDING)).isEqualTo(Finding.PARTLY_UPHELD);
    assertThat(overall(Finding.NOT_UPHELD, Finding.NO_FINDING)).isEqualTo(Finding.NOT_UPHELD);
    assertThat(overall(Finding.NO_FINDING)).isEqualTo(Finding.NO_FINDING);
    assertThat(overall()).isNull();
  }

  @Test
  void a_decision_within_the_limit_is_on_time() {
    now = at("2026-11-26T17:00");
    Case complaint = decided();

    assertThat(facts(complaint).decidedOnTime()).isTrue();
    assertThat(facts(complaint).decidedOn()).isEqualTo("2026-11-26");
    assertThat(facts(complaint).finding()).isEqualTo(Finding.UPHELD);
  }

  @Test
  void a_decision_a_second_after_the_limit_is_late() {
    now = at("2026-11-26T17:00").plusSeconds(1);

    assertThat(facts(decided()).decidedOnTime()).isFalse();
  }

  @Test
  void nothing_changes_in_a_decided_case() {
    Case decided = decided();

    refused("refusal.state.DECIDED", () -> decided.decide(words(), staff()));
    refused("refusal.state.DECIDED", () -> decided.find(1, Finding.UPHELD, "x", staff()));
    refused("refusal.state.DECIDED", () -> decided.assignTo(HANDLER, staff()));
    refused("refusal.state.DECIDED", () -> decided.withdraw(complainant()));
    refused("refusal.state.DECIDED", () -> decided.extendTo(day("2026-12-10"), "x", staff()));
  }

  @Test
  void a_case_is_rated_once_it_is_decided_and_the_last_rating_counts() {
    refused("refusal.rateLater", () -> complaint().rate(Rating.of(5, 1, null), complainant()));
    Case decided = decided();

    decided.rate(Rating.of(2, null, null), complainant());
    decided.rate(Rating.of(4, 1, "better 👍"), complainant());

    assertThat(facts(decided).handlingRating()).isEqualTo(4);
    assertThat(facts(decided).outcomeRating()).isEqualTo(1);
    assertThat(decided.rating().comment()).isEqualTo("better 👍");
  }

  @Test
  void the_first_telling_of_an_outcome_is_kept() {
    refused("refusal.nothingToTell", () -> investigated().tellOutcome(Telling.PHONE, staff()));
    Case decided = decided();
    assertThat(facts(decided).toldOn()).isNull();

    decided.tellOutcome(Telling.PHONE, staff());

    assertThat(facts(decided).toldOn()).isEqualTo("2026-11-19");
    refused("refusal.toldAlready", () -> decided.tellOutcome(Telling.LETTER, staff()));
    decided.contest(message(decided, complainant()), complainant());
    decided.find(1, Finding.NOT_UPHELD, "It works", act(OTHER));
    decided.decide(words(), act(OTHER));
    assertThat(decided.outcome().toldBy()).isEqualTo(Telling.PHONE);
  }

  @Test
  void when_an_anonymous_complainant_was_reading_only_the_day_is_kept() {
    Case anonymous = received(FeedbackType.COMPLIMENT);
    anonymous.decide(words(), staff());
    now = at("2026-11-20T11:23");

    Happened happened = anonymous.tellOutcome(Telling.RECEIPT, complainant());

    assertThat(anonymous.outcome().toldAt()).isEqualTo(at("2026-11-20T00:00"));
    assertThat(happened.entry().at()).isEqualTo(at("2026-11-20T00:00"));
  }

  @Test
  void the_day_of_the_first_assessment_stays_when_a_case_is_assessed_again() {
    Case complaint = assessed();
    now = at("2026-11-20T10:00");

    complaint.assess(Assessment.of(Severity.LOW, false, null, null, null), staff());

    assertThat(facts(complaint).assessedOn()).isEqualTo("2026-11-19");
    assertThat(facts(complaint()).assessedOn()).isNull();
  }

  @Test
  void a_withdrawn_case_takes_nothing_more() {
    Case withdrawn = complaint();
    withdrawn.withdraw(complainant());

    assertThat(facts(withdrawn).withdrawn()).isTrue();
    assertThat(facts(withdrawn).closedOn()).isEqualTo("2026-11-19");
    refused("refusal.state.WITHDRAWN", () -> withdrawn.withdraw(complainant()));
    refused("refusal.state.WITHDRAWN", () -> withdrawn.complainantAttached(1, complainant()));
    refused(
        "refusal.state.WITHDRAWN",
        () -> withdrawn.hearFromComplainant(message(withdrawn, complainant()), complainant()));
    refused("refusal.rateLater", () -> withdrawn.rate(Rating.of(1, 1, null), complainant()));
  }

  @Test
  void only_a_decided_case_is_closed() {
    refused("refusal.decideFirst", () -> investigated().close(staff()));
    Case decided = decided();
    decided.close(staff());

    assertThat(decided.state()).isEqualTo(CaseState.CLOSED);
    refused("refusal.state.CLOSED", () -> decided.close(staff()));
  }

  @Test
  void waiting_for_the_complainant_is_credited_in_working_time() {
    Case complaint = assessed();
    complaint.writeToComplainant(message(complaint, staff()), true, staff());
    assertThat(complaint.clock().waitingSince()).isEqualTo(RECEIVED);

    now = at("2026-11-23T12:00"); // Monday: 7 + 8 + 3 working hours later
    complaint.hearFromComplainant(message(complaint, complainant()), complainant());

    assertThat(complaint.clock().waitingSince()).isNull();
    assertThat(complaint.clock().dueAt()).isEqualTo(at("2026-12-01T11:00"));
    assertThat(facts(complaint).decisionDueOn()).isEqualTo("2026-12-01");
  }

  @Test
  void an_answer_that_comes_after_the_clock_was_set_back_is_taken_and_moves_no_deadline() {
    now = at("2026-11-20T10:00");
    Case complaint = assessed();
    Instant due = complaint.clock().dueAt();
    complaint.writeToComplainant(message(complaint, staff()), true, staff());

    now = at("2026-11-20T09:00");
    complaint.hearFromComplainant(message(complaint, complainant()), complainant());

    assertThat(complaint.clock().waitingSince()).isNull();
    assertThat(complaint.clock().dueAt()).isEqualTo(due);
  }

  @Test
  void a_clock_that_jumps_ahead_and_back_leaves_a_deadline_where_it_was() {
    Case complaint = assessed();
    Instant due = complaint.clock().dueAt();

    now = at("2027-01-01T00:00");
    assertThat(facts(complaint).decisionDueOn()).isEqualTo("2026-11-26");
    now = at("2026-11-19T09:00");
    complaint.addPoint("also the lift", staff());

    assertThat(complaint.clock().dueAt()).isEqualTo(due);
    assertThat(facts(complaint).decisionDueOn()).isEqualTo("2026-11-26");
  }

  @Test
  void a_receipt_kept_over_a_leap_day_opens_for_the_same_number_of_days() {
    now = at("2027-12-31T23:30");
    Case decided = decided();
    decided.close(staff());

    assertThat(decided.progress().isReadable(at("2028-12-30T23:29"))).isTrue();
    assertThat(decided.progress().isReadable(at("2028-12-30T23:30"))).isFalse();
  }

  @Test
  void a_decision_while_waiting_counts_the_wait_first() {
    Case complaint = investigated();
    complaint.writeToComplainant(message(complaint, staff()), true, staff());
    now = at("2026-11-27T09:30");

    complaint.decide(words(), staff());

    assertThat(facts(complaint).decidedOnTime()).isTrue();
  }

  @Test
  void nobody_writes_to_a_complainant_before_the_case_is_assessed_if_an_answer_is_awaited() {
    Case complaint = complaint();

    refused(
        "refusal.assessFirst",
        () -> complaint.writeToComplainant(message(complaint, staff()), true, staff()));
  }

  @Test
  void an_extension_moves_the_deadline_to_the_end_of_the_new_day() {
    Case complaint = assessed();

    complaint.extendTo(day("2026-12-03"), "The expert is ill", staff());

    assertThat(complaint.clock().dueAt()).isEqualTo(at("2026-12-03T17:00"));
    assertThat(facts(complaint).extended()).isTrue();
    assertThat(facts(complaint).decisionDueOn()).isEqualTo("2026-12-03");
  }

  @Test
  void an_extension_goes_to_a_later_working_day_and_comes_in_time() {
    Case complaint = assessed();

    refused("refusal.notWorkday", () -> complaint.extendTo(day("2026-12-05"), "x", staff()));
    refused("refusal.notLater", () -> complaint.extendTo(day("2026-11-26"), "x", staff()));
    refused("refusal.notLater", () -> complaint.extendTo(day("2026-11-20"), "x", staff()));
    refused(
        "refusal.nothingDue",
        () -> received(FeedbackType.COMPLIMENT).extendTo(day("2026-12-03"), "x", staff()));
    complaint.writeToComplainant(message(complaint, staff()), true, staff());
    refused("refusal.clockStandsStill", () -> complaint.extendTo(day("2026-12-03"), "x", staff()));
  }

  @Test
  void an_overdue_case_is_not_extended_any_more() {
    Case complaint = assessed();
    now = at("2026-11-27T09:00");

    refused("refusal.alreadyOverdue", () -> complaint.extendTo(day("2026-12-03"), "x", staff()));
  }

  @Test
  void a_contested_decision_is_made_by_somebody_else_within_twenty_working_days() {
    Case complaint = decided();

    complaint.contest(message(complaint, complainant()), complainant());

    assertThat(complaint.state()).isEqualTo(CaseState.INVESTIGATING);
    assertThat(complaint.clock().dueAt()).isEqualTo(at("2026-12-17T17:00"));
    assertThat(facts(complaint).decisionDueOn()).isEqualTo("2026-11-26");
    refused("refusal.sameReviewer", () -> complaint.decide(words(), staff()));

    complaint.find(1, Finding.NOT_UPHELD, "It works", act(OTHER));
    complaint.decide(words(), act(OTHER));

    assertThat(facts(complaint).finding()).isEqualTo(Finding.NOT_UPHELD);
    assertThat(facts(complaint).decidedOn()).isEqualTo("2026-11-19");
    assertThat(facts(complaint).contested()).isTrue();
    refused(
        "refusal.contestedOnce",
        () -> complaint.contest(message(complaint, complainant()), complainant()));
  }

  @Test
  void a_decision_is_contested_within_thirty_days() {
    Case complaint = decided();
    refused(
        "refusal.nothingToContest",
        () -> assessed().contest(message(complaint, complainant()), complainant()));
    now = RECEIVED.plus(Duration.ofDays(30)).plusSeconds(1);

    refused(
        "refusal.contestedLate",
        () -> complaint.contest(message(complaint, complainant()), complainant()));
  }

  @Test
  void staff_may_take_up_a_case_again() {
    refused("refusal.stillOpen", () -> assessed().reopen("new evidence", staff()));
    Case closed = decided();
    closed.close(staff());

    closed.reopen("new evidence", staff());

    assertThat(facts(closed).reopened()).isTrue();
    assertThat(facts(closed).closedOn()).isNull();
    assertThat(closed.state()).isEqualTo(CaseState.INVESTIGATING);
  }

  @Test
  void an_anonymous_case_is_never_linked_to_a_stakeholder() {
    Case anonymous = received(FeedbackType.COMPLAINT);

    refused("refusal.anonymousLink", () -> anonymous.linkTo(5L, staff()));
  }

  @Test
  void whom_a_case_is_about_stops_handling_it() {
    Case complaint = assessed();
    complaint.assignTo(OTHER, staff());

    complaint.nameConflict(OTHER, true, staff());

    assertThat(complaint.assigneeId()).isNull();
  }

  @Test
  void a_receipt_opens_a_case_until_a_year_after_closing() {
    Case decided = decided();
    decided.close(staff());

    assertThat(decided.progress().isReadable(now.plus(Duration.ofDays(364)))).isTrue();
    assertThat(decided.progress().isReadable(now.plus(Duration.ofDays(365)))).isFalse();
  }

  @Test
  void points_have_a_limit() {
    Case complaint = assessed();
    for (int i = 1; i < Limits.POINTS; i++) {
      complaint.addPoint("point", staff());
    }

    refused("refusal.tooManyPoints", () -> complaint.addPoint("one more", staff()));
  }

  @Test
  void a_case_received_on_a_leap_day_is_counted_over_it() {
    now = LocalDateTime.parse("2028-02-25T10:00").atZone(WEEK.zone()).toInstant();

    assertThat(facts(complaint()).decisionDueOn()).isEqualTo("2028-03-03");
  }

  @Test
  void days_are_those_of_the_organization_not_of_the_server() {
    now = Instant.parse("2026-11-19T16:30:00Z"); // already Friday in Shanghai

    assertThat(facts(complaint()).receivedOn()).isEqualTo("2026-11-20");
    assertThat(facts(complaint()).decisionDueOn()).isEqualTo("2026-11-27");
  }

  private Case received(FeedbackType type) {
    Feedback feedback =
        new Feedback(
            type,
            Identity.ANONYMOUS,
            Channel.PORTAL,
            "en",
            "The lift is broken",
            "Since Monday",
            null,
            null,
            null);
    return new Case(
        feedback, Reference.random(RANDOM), ReceiptCode.random(RANDOM), now, complainant());
  }

  private Case complaint() {
    return received(FeedbackType.COMPLAINT);
  }

  private Case assessed() {
    Case complaint = complaint();
    complaint.assess(Assessment.of(Severity.HIGH, false, Level.LOW, null, null), staff());
    return complaint;
  }

  private Case investigated() {
    Case complaint = assessed();
    complaint.find(1, Finding.UPHELD, "It is broken", staff());
    return complaint;
  }

  private Case decided() {
    Instant then = now;
    now = RECEIVED;
    Case complaint = investigated();
    now = then;
    complaint.decide(words(), staff());
    return complaint;
  }

  private Act staff() {
    return act(HANDLER);
  }

  private Act complainant() {
    return act(null);
  }

  private Act act(Long by) {
    return new Act(by, now, WEEK, TimeLimits.shipped(), RANDOM);
  }

  private static CaseMessage message(Case subject, Act act) {
    return new CaseMessage(subject.id(), "hello", act);
  }

  private static Finding overall(Finding... findings) {
    return Point.overall(List.of(findings));
  }

  private static DecisionText words() {
    return new DecisionText("The lift has been repaired.", "A month without rent");
  }

  private static CaseFacts facts(Case subject) {
    return subject.facts(WEEK.zone());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  private static void refused(String key, ThrowingCallable verb) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason().key()).isEqualTo(key));
  }
}
