package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/** What is promised with a decision, and what becomes of it. */
@Tag("database")
class RemedyTest {

  private static final Contact LI = new Contact("Li", "li@example.org", null);
  private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

  private final CaseRoom room = new CaseRoom();
  private Submitted sent;
  private CaseAt at;

  @BeforeEach
  void aComplaint() {
    sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    at = CaseAt.latest(sent.reference());
    room.fakes.mails.clear();
  }

  @Test
  void C10_nothing_is_promised_before_the_decision() {
    refused("refusal.promiseLater", desk -> promise(desk, "New cable", TODAY));
  }

  @Test
  void C10_a_promise_goes_on_when_the_case_is_closed_and_the_complainant_hears_of_its_end() {
    decided();
    room.tell(desk -> promise(desk, "A new cable 🙂", TODAY.plusDays(3)));
    room.tell(desk -> desk.close.now(at));
    assertThat(room.fakes.work.open).containsKey("remedy " + sent.reference() + "/1");
    assertThat(own().remedies()).singleElement().satisfies(one -> assertThat(one.owner()).isNull());

    room.fakes.mails.clear();
    room.tell(desk -> desk.end.with(at, 1, "done", "The lift runs again."));

    assertThat(room.fakes.work.open).doesNotContainKey("remedy " + sent.reference() + "/1");
    assertThat(room.fakes.mails).singleElement().asString().contains("li@example.org remedy");
    RemedyView kept = own().remedies().get(0);
    assertThat(kept.state()).isEqualTo(RemedyState.DONE);
    assertThat(kept.result()).isEqualTo("The lift runs again.");
    assertThat(own().state()).isEqualTo(CaseState.CLOSED);
    assertThat(own().timeline())
        .extracting(TimelineView::happening)
        .contains(Happening.REMEDY_PROMISED, Happening.REMEDY_DONE);
    refused("refusal.remedy.DONE", desk -> desk.end.with(at, 1, "DROPPED", "Too dear"));
    refused("refusal.remedy.DONE", desk -> desk.promise.move(at, 1, 12L, TODAY));
    refused("refusal.remedy.none", desk -> desk.end.with(at, 2, "DONE", "What?"));
  }

  @Test
  void C10_a_promise_has_words_somebody_who_sees_to_it_and_a_day_to_come() {
    decided();
    assertThatThrownBy(() -> new RemedyPromise(" ", null, null))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(3));
    refused("refusal.dayPast", desk -> promise(desk, "New cable", TODAY.minusDays(1)));
    room.tell(desk -> promise(desk, "New cable", TODAY));
    assertThatThrownBy(() -> room.tell(desk -> desk.end.with(at, 1, "OPEN", " ")))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(2));

    room.now = room.now.plusSeconds(86_400);

    assertThat(own().remedies().get(0).overdue()).isTrue();
    refused("refusal.dayPast", desk -> desk.promise.move(at, 1, 12L, TODAY.minusDays(1)));
    room.tell(desk -> desk.promise.move(at, 1, 12L, TODAY)); // another person, the same day
    room.tell(desk -> desk.promise.move(at, 1, 12L, TODAY.plusDays(9)));
    assertThat(own().remedies().get(0).overdue()).isFalse();
  }

  @Test
  void C6_what_somebody_was_to_see_to_is_taken_from_them_when_the_case_is_about_them() {
    decided();
    room.tell(
        desk ->
            desk.promise.with(
                at, new RemedyPromise("New cable", CaseRoom.BO.id(), TODAY), RequestKey.NONE));

    room.tell(desk -> desk.conflict.of(at, CaseRoom.BO.id()));

    assertThat(room.fakes.work.open).doesNotContainKey("remedy " + sent.reference() + "/1");
    CaseView shown = room.ask(desk -> desk.show.with(sent.reference()));
    assertThat(shown.remedies().get(0).owner()).isNull();
    refused("refusal.conflict", desk -> desk.promise.move(at, 1, CaseRoom.BO.id(), TODAY));
  }

  @Test
  void C10_a_case_holds_so_many_promises_and_no_more() {
    decided();
    for (int i = 0; i < Limits.REMEDY_ACTIONS; i++) {
      room.tell(desk -> promise(desk, "One more", TODAY));
    }
    refused("refusal.remedy.tooMany", desk -> promise(desk, "One more", TODAY));
  }

  private void promise(CaseRoom.Desk desk, String what, LocalDate day) {
    desk.promise.with(at, new RemedyPromise(what, CaseRoom.ADA.id(), day), RequestKey.NONE);
  }

  private ComplainantView own() {
    return room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow();
  }

  private void decided() {
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "So it is"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("You are right.", "A new cable")));
  }

  private void refused(String key, Consumer<CaseRoom.Desk> act) {
    assertThatThrownBy(() -> room.tell(act))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}
