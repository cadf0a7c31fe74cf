package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/** What a complainant may still do and is asked once there is a decision (C3, C10, C13). */
class AfterTheDecisionTest {

  private static final Contact LI = new Contact("李雷", "lilei@example.org", null);

  private final CaseRoom room = new CaseRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void C10_what_was_promised_and_is_not_fixed_is_taken_up_again_with_a_new_due_date() {
    Submitted sent = decided(LI, "The lift is repaired on Friday.");
    room.tell(d -> d.close.now(CaseAt.latest(sent.reference())));
    assertThat(own(sent).maySayNotFixed()).isTrue();

    room.tell(d -> d.notFixed.because(key(sent), "It stands still again."));

    CaseView again = room.ask(d -> d.show.with(sent.reference()));
    assertThat(again.state()).isEqualTo(CaseState.INVESTIGATING);
    assertThat(again.reopened()).isTrue();
    assertThat(again.stage()).isEqualTo(1);
    assertThat(again.due().at()).isAfter(room.now);
    assertThat(again.messages())
        .last()
        .satisfies(
            message -> {
              assertThat(message.fromComplainant()).isTrue();
              assertThat(message.text()).isEqualTo("It stands still again.");
            });
    assertThatThrownBy(() -> room.tell(d -> d.notFixed.because(key(sent), "Still.")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void C10_where_nothing_was_promised_a_decision_is_contested_and_not_called_unfixed() {
    Submitted sent = decided(LI, null);
    assertThat(own(sent).maySayNotFixed()).isFalse();
    assertThat(own(sent).mayContest()).isTrue();
    assertThatThrownBy(() -> room.tell(d -> d.notFixed.because(key(sent), "x")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.tell(d -> d.notFixed.because(key(sent), " ")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void C3_an_address_left_later_is_told_that_there_is_news_and_nothing_of_it() {
    Contact phone = new Contact("李雷", null, "1390000");
    Submitted sent = room.ask(d -> d.complaint(Identity.CONFIDENTIAL, phone));
    assertThat(own(sent).hasAddress()).isFalse();

    room.tell(d -> d.address.to(key(sent), "later@example.org"));
    room.tell(
        d ->
            d.send.with(
                CaseAt.latest(sent.reference()),
                "When was it?",
                false,
                List.of(),
                RequestKey.NONE));

    assertThat(own(sent).hasAddress()).isTrue();
    assertThat(room.fakes.mails).singleElement().asString().startsWith("later@example.org");
    assertThat(room.fakes.mails.get(0)).doesNotContain("When was it?", sent.reference());
    assertThat(room.ask(d -> d.unlock.because(sent.reference(), "x")).contact())
        .isEqualTo(new Contact("李雷", "later@example.org", "1390000"));
    room.tell(d -> d.address.none(key(sent)));
    assertThat(own(sent).hasAddress()).isFalse();
  }

  @Test
  void C3_an_address_that_is_none_is_refused_and_an_anonymous_case_takes_none() {
    Submitted named = room.ask(d -> d.complaint(Identity.NAMED, LI));
    for (String typed : new String[] {"nonsense", " "}) {
      assertThatThrownBy(() -> room.tell(d -> d.address.to(key(named), typed)))
          .isInstanceOf(Invalid.class);
    }
    Submitted anonymous = room.ask(d -> d.complaint(Identity.ANONYMOUS, null));
    assertThatThrownBy(() -> room.tell(d -> d.address.to(key(anonymous), "a@example.org")))
        .isInstanceOf(Refusal.class);
    assertThat(own(anonymous).mayLeaveAddress()).isFalse();
  }

  @Test
  void C13_who_sent_it_by_name_with_an_address_is_asked_how_they_found_it() {
    Submitted sent = decided(LI, null);
    room.fakes.mails.clear();

    boolean asked = ask(sent);

    assertThat(asked).isTrue();
    assertThat(room.fakes.mails).singleElement().asString().contains("rating", sent.reference());
    assertThat(room.ask(d -> d.show.with(sent.reference())).timeline())
        .extracting(TimelineView::happening)
        .contains(Happening.RATING_ASKED);
  }

  @Test
  void C13_nobody_is_asked_who_rated_it_left_no_address_or_waits_for_another_decision() {
    Submitted rated = decided(LI, null);
    room.tell(d -> d.rate.with(key(rated), Rating.of(4, null, null)));
    Submitted unreachable = decided(new Contact("李雷", null, null), null);
    Submitted contested = decided(LI, null);
    room.tell(d -> d.contest.with(key(contested), "No."));
    Submitted undecided = room.ask(d -> d.complaint(Identity.NAMED, LI));
    Submitted confidential = room.ask(d -> d.complaint(Identity.CONFIDENTIAL, LI));
    decide(confidential, null);
    room.fakes.mails.clear();

    for (Submitted sent : new Submitted[] {rated, unreachable, contested, undecided}) {
      assertThat(ask(sent)).isFalse();
    }
    assertThat(room.fakes.mails).isEmpty();
    assertThat(ask(confidential)).as("in confidence is not anonymous").isTrue();
  }

  private boolean ask(Submitted sent) {
    return room.ask(d -> d.askForRating.once(sent.reference()));
  }

  private Submitted decided(Contact contact, String remedy) {
    Submitted sent = room.ask(d -> d.complaint(Identity.NAMED, contact));
    decide(sent, remedy);
    return sent;
  }

  private void decide(Submitted sent, String remedy) {
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(d -> d.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(d -> d.find.with(at, 1, Finding.UPHELD, "We looked."));
    room.tell(d -> d.decide.with(at, new DecisionText("You are right.", remedy)));
  }

  private ComplainantView own(Submitted sent) {
    return room.ask(d -> d.open.with(key(sent))).orElseThrow();
  }

  private static CaseKey key(Submitted sent) {
    return CaseKey.typed(sent.receipt());
  }
}
