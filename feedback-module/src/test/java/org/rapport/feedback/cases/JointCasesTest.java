package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;

/** Cases handled together under one that leads, through the use cases and a real database (C11). */
@Tag("database")
class JointCasesTest {

  private static final Contact LI = new Contact("李雷", "li@example.org", null);

  @AutoClose private final CaseRoom room = new CaseRoom();

  private Submitted lead;
  private Submitted named;
  private Submitted nameless;

  @BeforeEach
  void send() {
    lead = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    named = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    nameless = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    assess(lead, Severity.HIGH);
  }

  @Test
  void C11_one_decision_goes_to_all_each_in_its_own_thread_with_its_own_receipt() {
    join(named, nameless);
    room.tell(desk -> desk.join.write(at(lead), "We are looking into it.", RequestKey.NONE));
    decide();

    for (Submitted one : List.of(lead, named, nameless)) {
      ComplainantView own = own(one);
      assertThat(own.state()).isEqualTo(CaseState.DECIDED);
      assertThat(own.messages())
          .extracting(MessageView::text)
          .containsExactly("We are looking into it.");
      assertThat(own.decisions()).extracting(DecisionView::text).containsExactly("Repaired.");
      assertThat(own.points())
          .extracting(PointView::finding, PointView::reasons)
          .containsExactly(tuple(Finding.UPHELD, "Seen"));
    }
    assertThat(own(named).joint()).isTrue();
    assertThat(own(lead).joint()).isFalse();
    assertThat(room.fakes.mails).anyMatch(mail -> mail.startsWith("li@example.org decision "));
  }

  @Test
  void C11_a_joined_case_keeps_its_own_findings_assessment_and_clock() {
    assess(named, Severity.LOW);
    CaseView before = shown(named);
    room.tell(desk -> desk.find.with(at(named), 1, Finding.NOT_UPHELD, "Another lift"));
    join(named);

    assertThat(shown(named).assessment().severity()).isEqualTo(Severity.LOW);
    assertThat(shown(named).due().at()).isEqualTo(before.due().at());
    decide();
    assertThat(shown(named).finding()).isEqualTo(Finding.NOT_UPHELD);
    assertThat(shown(named).points())
        .extracting(PointView::reasons)
        .containsExactly("Another lift");
  }

  @Test
  void C11_one_that_nobody_assessed_is_assessed_as_the_lead_was() {
    join(nameless);

    assertThat(shown(nameless).state()).isEqualTo(CaseState.ASSESSED);
    assertThat(shown(nameless).assessment().severity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void C11_taken_back_it_is_handled_by_itself_with_nothing_lost() {
    join(named);
    assertThat(room.ask(desk -> desk.joints.of(named.reference())).lead())
        .isEqualTo(lead.reference());
    assertThat(room.ask(desk -> desk.joints.of(lead.reference())).joined()).isEqualTo(1);
    room.tell(desk -> desk.join.separate(at(named)));
    decide();

    assertThat(shown(named).state()).isEqualTo(CaseState.ASSESSED);
    assertThat(own(named).joint()).isFalse();
    assertThat(own(named).text()).isEqualTo("周一起");
    assertThatThrownBy(() -> room.tell(desk -> desk.join.separate(at(named))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void C11_whoever_contests_is_heard_by_themselves() {
    join(named);
    decide();
    room.tell(desk -> desk.contest.with(CaseKey.typed(named.receipt()), "No"));

    assertThat(room.ask(desk -> desk.joints.of(named.reference())).isJoined()).isFalse();
    assertThat(shown(lead).state()).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void C11_all_that_are_named_join_or_none() {
    assertThatThrownBy(() -> under(named.reference() + ", FB-0000-0000"))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> under(lead.reference())).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> under("  ")).isInstanceOf(Invalid.class);
    assertThat(room.ask(desk -> desk.joints.of(lead.reference())).joined()).isZero();

    under(named.reference().toLowerCase(Locale.ROOT) + "，\n" + nameless.reference());
    assertThat(room.ask(desk -> desk.joints.of(lead.reference())).joined()).isEqualTo(2);
  }

  @Test
  void C11_those_under_a_lead_are_listed_page_by_page_without_those_about_the_reader() {
    String others = "";
    for (int i = 0; i < 51; i++) {
      others += room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null)).reference() + " ";
    }
    under(others);
    join(named);
    room.tell(desk -> desk.conflict.of(at(named), CaseRoom.BO.id()));
    var first = room.ask(desk -> desk.joints.under(lead.reference(), null));
    var second = room.ask(desk -> desk.joints.under(lead.reference(), first.next()));

    assertThat(first.items()).hasSize(50);
    assertThat(first.total()).isEqualTo(52);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
    room.user.signIn(CaseRoom.BO);
    var shown = new ArrayList<>(room.ask(d -> d.joints.under(lead.reference(), null)).items());
    shown.addAll(room.ask(d -> d.joints.under(lead.reference(), first.next())).items());
    assertThat(shown).hasSize(51).noneMatch(one -> one.reference().equals(named.reference()));
  }

  @Test
  void C11_a_case_has_one_lead_and_a_lead_has_none() {
    join(named);
    assertThatThrownBy(() -> under(named.reference())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.tell(d -> d.join.under(named.reference(), nameless.reference())))
        .isInstanceOf(Refusal.class);
    assess(nameless, Severity.LOW);
    assertThatThrownBy(() -> room.tell(d -> d.join.under(nameless.reference(), lead.reference())))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void C11_one_that_is_about_the_decider_is_not_decided_by_them() {
    join(named);
    room.tell(desk -> desk.conflict.of(at(named), CaseRoom.ADA.id()));
    decide();

    room.user.signIn(CaseRoom.BO);
    assertThat(shown(named).isOpen()).isTrue();
    room.user.signIn(CaseRoom.ADA);
    assertThatThrownBy(() -> room.ask(desk -> desk.joints.of(named.reference())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> under(named.reference())).isInstanceOf(Invalid.class);
  }

  @Test
  void the_demonstration_shows_cases_that_are_handled_together_in_both_languages() {
    room.tell(desk -> desk.assign.to(at(lead), CaseRoom.BO.id()));
    room.tell(CaseRoom.Desk::makeUpJoint);

    assertThat(
            room.<List<?>>ask(
                desk ->
                    desk
                        .em
                        .createQuery(
                            "select c.matter.language, count(j) from FeedbackCase c, FeedbackCase j"
                                + " where j.leadId = c.id group by c.matter.language"
                                + " order by c.matter.language",
                            Object[].class)
                        .getResultList()
                        .stream()
                        .map(List::of)
                        .toList()))
        .isEqualTo(List.of(List.of("en", 4L), List.of("zh-CN", 4L)));
  }

  private void decide() {
    room.tell(desk -> desk.find.with(at(lead), 1, Finding.UPHELD, "Seen"));
    room.tell(desk -> desk.decide.with(at(lead), new DecisionText("Repaired.", null)));
  }

  private void join(Submitted... others) {
    for (Submitted other : others) {
      under(other.reference());
    }
  }

  private void under(String others) {
    room.tell(desk -> desk.join.under(lead.reference(), others));
  }

  private void assess(Submitted one, Severity severity) {
    room.tell(
        desk ->
            desk.assess.with(
                at(one), Assessment.of(severity, false, Level.LOW, Level.LOW, Level.LOW)));
  }

  private CaseView shown(Submitted one) {
    return room.ask(desk -> desk.show.with(one.reference()));
  }

  private ComplainantView own(Submitted one) {
    return room.ask(desk -> desk.open.with(CaseKey.typed(one.receipt()))).orElseThrow();
  }

  private static CaseAt at(Submitted one) {
    return CaseAt.latest(one.reference());
  }
}
