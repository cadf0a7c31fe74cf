package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.platform.NotFound;

/** What a letter of decision tells, and whom (C8). */
@Tag("database")
class WriteLetterTest {

  private static final Contact LI = new Contact("李雷", "li@example.org", null);

  @AutoClose private final CaseRoom room = new CaseRoom();

  private Submitted decided(Identity identity, Contact contact) {
    Submitted sent = room.ask(desk -> desk.complaint(identity, contact));
    CaseAt at = CaseAt.latest(sent.reference());
    Assessment assessment = Assessment.of(Severity.LOW, false, Level.LOW, Level.LOW, Level.LOW);
    room.tell(desk -> desk.assess.with(at, assessment));
    room.tell(desk -> desk.find.with(at, 1, Finding.NOT_UPHELD, "It ran all day"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("We found nothing.", null)));
    return sent;
  }

  @Test
  void C8_the_letter_of_the_first_decision_stays_as_sent_when_the_second_finds_otherwise() {
    Submitted sent = decided(Identity.NAMED, LI);
    CaseAt at = CaseAt.latest(sent.reference());
    CaseKey key = CaseKey.typed(sent.receipt());
    room.tell(desk -> desk.contest.with(key, "It did not"));
    room.user.signIn(CaseRoom.BO);
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "The log shows it stood"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("You were right.", "Repaired")));

    Letter first = room.ask(desk -> desk.letter.forComplainant(key, 1));
    Letter second = room.ask(desk -> desk.letter.forComplainant(key, 2));

    assertThat(first.decision().points())
        .containsExactly(new PointView(1, "电梯坏了", Finding.NOT_UPHELD, "It ran all day"));
    assertThat(first.decision().finding()).isEqualTo(Finding.NOT_UPHELD);
    assertThat(first.contestableUntil()).isEqualTo(room.now.plus(Duration.ofDays(30)));
    assertThat(second.decision().points())
        .containsExactly(new PointView(1, "电梯坏了", Finding.UPHELD, "The log shows it stood"));
    assertThat(second.contestableUntil()).isNull();
    assertThat(first.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void C8_a_letter_names_who_sent_a_case_by_name_and_nobody_else_and_never_who_decided() {
    Submitted named = decided(Identity.NAMED, LI);
    Submitted confidential = decided(Identity.CONFIDENTIAL, LI);
    Submitted anonymous = decided(Identity.ANONYMOUS, null);

    assertThat(letter(named).addressee()).isEqualTo("李雷");
    assertThat(letter(named).decision().decidedBy()).isEmpty();
    assertThat(List.of(letter(confidential), letter(anonymous)))
        .extracting(Letter::addressee)
        .containsOnlyNulls();
  }

  private Letter letter(Submitted sent) {
    return room.ask(desk -> desk.letter.forStaff(sent.reference(), 1));
  }

  @Test
  void C8_there_is_no_letter_before_a_decision_nor_for_whom_the_case_is_about() {
    Submitted open = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    Submitted sent = decided(Identity.NAMED, LI);
    room.tell(desk -> desk.conflict.of(CaseAt.latest(sent.reference()), CaseRoom.BO.id()));

    assertThatThrownBy(() -> letter(open)).isInstanceOf(NotFound.class);
    for (int number : new int[] {0, 2, -1, Integer.MAX_VALUE}) {
      assertThatThrownBy(
              () ->
                  room.ask(
                      desk -> desk.letter.forComplainant(CaseKey.typed(sent.receipt()), number)))
          .isInstanceOf(NotFound.class);
    }
    room.user.signIn(CaseRoom.BO);
    assertThatThrownBy(() -> letter(sent)).isInstanceOf(NotFound.class);
  }
}
