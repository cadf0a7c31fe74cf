package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.SomeProfile;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.Term;
import org.rapport.kernel.BilingualName;
import org.rapport.kernel.Message;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;

/** Open cases that follow when time limits change, over a real database (C4). */
@Tag("database")
class MoveOpenCasesTest {

  private final CaseRoom room = new CaseRoom();

  private String sent() {
    return room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null)).reference();
  }

  private void stageOne(int days) {
    room.limits.add(SomeProfile.standard(LimitKind.STAGE_ONE, Term.workdays(days)));
  }

  private ForeseenMoves foreseen() {
    return room.ask(desk -> desk.foresee.now());
  }

  /** Batch after batch, as the job does. */
  private int move() {
    int moved = 0;
    OpenCases.Place place = OpenCases.Place.START;
    MoveSteps.Done done;
    do {
      OpenCases.Place from = place;
      done = room.ask(desk -> desk.moves.next(from));
      place = done.place();
      moved += done.moved();
    } while (done.looked() > 0);
    return moved;
  }

  private DueView due(String reference) {
    return room.ask(desk -> desk.show.with(reference)).due();
  }

  @Test
  void C4_what_is_foreseen_happens_and_nothing_more() {
    String reference = sent();
    assertThat(foreseen()).isEqualTo(new ForeseenMoves(1, 0, 0, List.of()));
    stageOne(7);

    ForeseenMoves foreseen = foreseen();

    assertThat(foreseen.first())
        .containsExactly(
            new ForeseenMove(
                reference,
                FeedbackType.COMPLAINT,
                null,
                LimitKind.STAGE_ONE,
                Instant.parse("2026-11-26T09:00:00Z"),
                Instant.parse("2026-11-30T09:00:00Z"),
                2));
    assertThat(foreseen.later()).isOne();
    assertThat(due(reference).at()).isEqualTo("2026-11-26T09:00:00Z");

    assertThat(move()).isOne();
    assertThat(due(reference).at()).isEqualTo("2026-11-30T09:00:00Z");
    assertThat(due(reference).explanation().lines())
        .extracting(Message::key)
        .contains("due.line.recounted.LIMITS")
        .doesNotContain("due.line.kept");
    assertThat(room.fakes.audited).contains("case.recounted " + reference + " {day=2026-11-30}");
    assertThat(room.fakes.told)
        .last()
        .satisfies(told -> assertThat(told.after().decisionDueOn()).isEqualTo("2026-11-30"));
    assertThat(foreseen().total()).isZero();
    assertThat(move()).isZero();
  }

  @Test
  void C4_the_next_word_follows_too_also_where_the_decision_is_overdue() {
    String reference = sent();
    room.now = Instant.parse("2026-11-27T02:00:00Z"); // the decision was due the day before
    room.limits.add(SomeProfile.standard(LimitKind.NEXT_UPDATE, Term.workdays(7)));

    assertThat(foreseen().first())
        .containsExactly(
            new ForeseenMove(
                reference,
                FeedbackType.COMPLAINT,
                null,
                LimitKind.NEXT_UPDATE,
                Instant.parse("2026-12-03T09:00:00Z"),
                Instant.parse("2026-11-30T09:00:00Z"),
                -3));
    assertThat(move()).isOne();

    UpdateView word = room.ask(desk -> desk.show.with(reference)).nextUpdate();
    assertThat(word.at()).isEqualTo("2026-11-30T09:00:00Z");
    assertThat(word.explanation().lines())
        .extracting(Message::key)
        .startsWith("due.line.word.received")
        .contains("due.line.counted", "due.line.skipped")
        .endsWith("due.line.word.firstDue");
    assertThat(due(reference).at()).isEqualTo("2026-11-26T09:00:00Z");
    assertThat(room.fakes.audited)
        .contains("case.update-recounted " + reference + " {day=2026-11-30}");
    assertThat(move()).isZero();
  }

  @Test
  void C4_limits_that_are_only_tried_move_nothing() {
    String reference = sent();
    stageOne(2);
    var tried = room.limits.at(room.now);
    stageOne(5);

    ForeseenMoves foreseen = room.ask(desk -> desk.foresee.with(tried));

    assertThat(foreseen.sooner()).isOne();
    assertThat(foreseen.first().get(0).workdays()).isEqualTo(-3);
    assertThat(move()).isZero();
    assertThat(due(reference).at()).isEqualTo("2026-11-26T09:00:00Z");
  }

  @Test
  void C4_a_breach_a_withdrawn_and_a_decided_case_stay_as_they_are() {
    String late = sent();
    room.now = Instant.parse("2026-11-27T02:00:00Z");
    Submitted withdrawn = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    room.tell(desk -> desk.withdraw.with(CaseKey.typed(withdrawn.receipt())));
    stageOne(50);

    // the late one is looked at: a word on how it stands is still to come
    assertThat(foreseen()).isEqualTo(new ForeseenMoves(1, 0, 0, List.of()));
    assertThat(move()).isZero();
    assertThat(due(late).at()).isEqualTo("2026-11-26T09:00:00Z");
  }

  @Test
  void C4_what_was_promised_before_a_case_was_taken_up_again_counts_no_more() {
    CaseAt at = CaseAt.latest(sent());
    Assessment low = Assessment.of(Severity.LOW, false, null, null, null);
    room.tell(desk -> desk.assess.with(at, low));
    for (String day : List.of("2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22")) {
      room.now = room.now.plusSeconds(60);
      room.tell(desk -> desk.extend.to(at, LocalDate.parse(day), "Parts"));
    }
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "It stood"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("Repaired.", null)));
    room.now = room.now.plusSeconds(60);
    room.tell(desk -> desk.reopen.because(at, "It broke again"));

    assertThat(foreseen().total()).isZero();
    assertThat(due(at.reference()).explanation().lines())
        .extracting(Message::key)
        .contains("due.line.restarted")
        .doesNotContain("due.line.extended", "due.line.kept");
  }

  @Test
  void C4_severity_brings_other_limits_and_the_explanation_says_since_when() {
    room.limits.add(
        SomeProfile.of(
            2,
            new ProfileConditions(null, Severity.CRITICAL, null, null),
            Map.of(LimitKind.STAGE_ONE, Term.workdays(2))));
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    String reference = sent.reference();

    room.tell(
        desk ->
            desk.assess.with(
                CaseAt.latest(reference),
                Assessment.of(Severity.CRITICAL, false, null, null, null)));

    DueView due = due(reference);
    assertThat(due.at()).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(due.explanation().lines())
        .contains(
            Message.of(
                "feedback",
                "due.line.term",
                Message.of("feedback", "term.WORKDAYS", 2),
                new BilingualName("Profile 2", "方案2")))
        .extracting(Message::key)
        .contains("due.line.recounted.REFIT");
    assertThat(room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow().due())
        .extracting(own -> own.explanation().lines().toString())
        .asString()
        .contains("due.line.termAlone")
        .doesNotContain("Profile 2");
  }

  @Test
  void C4_many_open_cases_move_in_batches() {
    for (int i = 0; i < 120; i++) {
      sent();
    }
    stageOne(6);

    assertThat(foreseen().later()).isEqualTo(120);
    assertThat(foreseen().first()).hasSize(ForeseeMoves.SHOWN);
    assertThat(foreseen().isMore()).isTrue();
    assertThat(move()).isEqualTo(120);
  }

  @Test
  void C4_only_who_manages_settings_sees_what_would_move() {
    room.user.signIn(CaseRoom.ADA, Permission.CASES_HANDLE);

    assertThatThrownBy(this::foreseen).isInstanceOf(Forbidden.class);
  }
}
