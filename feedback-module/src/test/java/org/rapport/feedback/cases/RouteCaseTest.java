package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.SomeGroups;
import org.rapport.feedback.routing.Miss;
import org.rapport.feedback.routing.Rule;
import org.rapport.feedback.routing.RuleConditions;
import org.rapport.feedback.routing.RuleEffect;
import org.rapport.feedback.routing.Trial;
import org.rapport.kernel.Invalid;
import org.rapport.platform.StaffMember;
import org.rapport.platform.WorkItem;

/** Cases that come in go to whom the rules say, but never to whom they are about (C6). */
@Tag("database")
class RouteCaseTest {

  private static final long ADA = CaseRoom.ADA.id();
  private static final long BO = CaseRoom.BO.id();
  private static final StaffMember LIN = new StaffMember(13, "lin", "Mei Lin 林梅");

  private CaseRoom room;

  @BeforeEach
  void open() {
    room = new CaseRoom();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static Feedback saying(FeedbackType type, Channel channel, String text) {
    return new Feedback(
        type, Identity.ANONYMOUS, channel, "en", "Subject", text, null, "Lift 3", null);
  }

  private String sent(String text) {
    return room.ask(
        desk ->
            desk.submit
                .with(
                    saying(FeedbackType.COMPLAINT, Channel.PORTAL, text),
                    List.of(),
                    RequestKey.NONE)
                .reference());
  }

  private CaseView shown(String reference) {
    return room.ask(desk -> desk.show.with(reference));
  }

  @Test
  void C6_a_case_from_the_portal_or_recorded_by_staff_goes_to_whom_the_rule_says() {
    Rule rule = room.rules.all(BO);
    String portal = sent("Anything");
    String recorded =
        room.ask(
            desk ->
                desk.record
                    .with(
                        saying(FeedbackType.COMPLIMENT, Channel.PHONE, "Thanks"),
                        null,
                        null,
                        List.of(),
                        RequestKey.NONE)
                    .reference());

    for (String reference : List.of(portal, recorded)) {
      CaseView view = shown(reference);
      assertThat(view.assignee()).isEqualTo(CaseRoom.BO);
      assertThat(view.timeline())
          .filteredOn(entry -> entry.happening() == Happening.ROUTED)
          .singleElement()
          .satisfies(entry -> assertThat(entry.detail()).isEqualTo("Bo"))
          .satisfies(entry -> assertThat(entry.rule()).isEqualTo(rule.name()))
          .satisfies(entry -> assertThat(entry.who()).isEmpty());
      assertThat(room.fakes.work.open.get("case " + reference).account()).isEqualTo(BO);
    }
    assertThat(room.fakes.audited).contains("case.routed " + portal + " {rule=1 12}");
  }

  @Test
  void C6_of_several_whoever_has_the_fewest_open_cases_gets_it() {
    String adas = sent("First");
    room.tell(desk -> desk.assign.to(CaseAt.latest(adas), ADA));
    room.rules.all(ADA, BO);

    assertThat(shown(sent("Second")).assignee()).isEqualTo(CaseRoom.BO);
    assertThat(shown(sent("Third")).assignee()).isEqualTo(CaseRoom.ADA);
  }

  @Test
  void C6_a_rule_queues_sets_the_least_severity_and_tells_people_at_once_until_they_look() {
    room.rules.add(
        new RuleConditions(null, null, null, "lift", List.of("stuck")),
        new RuleEffect(List.of(), "Lifts", Severity.HIGH, List.of(ADA, BO)));

    String reference = sent("I was stuck for an hour");

    WorkItem told = room.fakes.work.open.get("alert " + reference + "/" + BO);
    assertThat(told.account()).isEqualTo(BO);
    assertThat(told.dueOn()).isEqualTo("2026-11-19");
    assertThat(room.fakes.mails)
        .anyMatch(
            mail ->
                mail.startsWith("staff12@example.org alert")
                    && mail.contains(reference)
                    && !mail.contains("stuck"));
    CaseView view = shown(reference);
    assertThat(view.assignee()).isNull();
    assertThat(view.labels()).containsExactly("Lifts");
    assertThat(view.leastSeverity()).isEqualTo(Severity.HIGH);
    assertThat(room.fakes.work.open).doesNotContainKey("alert " + reference + "/" + ADA);
    assertThat(room.fakes.work.open).containsKey("alert " + reference + "/" + BO);
    assertThatThrownBy(() -> assess(reference, Severity.MEDIUM)).isInstanceOf(Invalid.class);
    assess(reference, Severity.CRITICAL);
    assertThat(shown(reference).assessment().severity()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void C6_rules_are_asked_again_when_severity_or_stakeholder_become_known_and_nobody_handles_it() {
    room.rules.add(
        new RuleConditions(null, Severity.HIGH, null, null, List.of()),
        new RuleEffect(List.of(ADA), null, null, List.of()));
    room.rules.add(
        new RuleConditions(null, null, SomeGroups.SPONSORS, null, List.of()),
        new RuleEffect(List.of(BO), null, null, List.of()));
    room.fakes.register(70);
    room.groups.join(70);
    String severe = sent("Severe");
    String linked =
        room.ask(desk -> desk.complaint(Identity.NAMED, new Contact("Li", null, null)).reference());
    assertThat(shown(severe).assignee()).isNull();

    assess(severe, Severity.HIGH);
    room.tell(desk -> desk.link.to(CaseAt.latest(linked), 70L));
    assess(linked, Severity.CRITICAL);

    assertThat(shown(severe).assignee()).isEqualTo(CaseRoom.ADA);
    assertThat(shown(linked).assignee()).isEqualTo(CaseRoom.BO);
  }

  @Test
  void C6_a_rule_fires_once_for_a_case_whoever_takes_it_away_again() {
    room.rules.all(BO);
    String reference = sent("Anything");
    room.tell(desk -> desk.assign.to(CaseAt.latest(reference), null));

    assess(reference, Severity.LOW);

    assertThat(shown(reference).assignee()).isNull();
  }

  @Test
  void C6_a_complaint_never_goes_to_whom_it_names_nor_to_who_works_under_them() {
    room.fakes.members.put(LIN.id(), LIN);
    room.rules.all(LIN.id());
    room.rules.all(BO);
    room.rules.all(ADA);
    room.lines.put(BO, LIN.id());

    for (String text : List.of("林梅 was rude", "The clerk, mei  lin, was rude")) {
      String reference = sent(text);
      CaseView view = shown(reference);
      assertThat(view.conflicts()).containsExactly(LIN);
      assertThat(view.assignee()).isEqualTo(CaseRoom.ADA);
      Trial trial = room.ask(desk -> desk.explain.of(reference));
      assertThat(trial.asked().get(0).misses()).containsExactly(Miss.NOBODY);
      assertThat(trial.asked().get(1).misses()).containsExactly(Miss.NOBODY);
      assertThat(trial.fires().id()).isEqualTo(3);
    }
    assertThat(shown(sent("Mei and Lin were kind")).assignee()).isEqualTo(LIN);
  }

  @Test
  void C6_a_complaint_is_kept_from_whom_it_names_also_where_they_only_hear_of_complaints() {
    room.fakes.members.put(LIN.id(), LIN);
    room.fakes.elsewhere.add(LIN.id());

    assertThat(shown(sent("林梅 was rude")).conflicts()).containsExactly(LIN);
  }

  @Test
  void C6_nobody_is_named_by_a_compliment_or_where_nobody_would_be_left_to_handle_it() {
    room.fakes.members.put(LIN.id(), LIN);
    room.rules.all(LIN.id());
    String thanks =
        room.ask(
            desk ->
                desk.submit
                    .with(
                        saying(FeedbackType.COMPLIMENT, Channel.PORTAL, "林梅 helped me"),
                        List.of(),
                        RequestKey.NONE)
                    .reference());
    assertThat(shown(thanks).assignee()).isEqualTo(LIN);

    room.lines.put(ADA, LIN.id());
    room.lines.put(BO, LIN.id());
    assertThat(shown(sent("林梅 was rude")).conflicts()).isEmpty();
  }

  @Test
  void C6_who_was_named_by_mistake_sees_the_case_again_and_why_is_noted() {
    room.fakes.members.put(LIN.id(), LIN);
    String reference = sent("I met another 林梅");
    room.tell(desk -> desk.lift.of(CaseAt.latest(reference), LIN.id(), "A customer’s name"));

    assertThat(shown(reference).notes())
        .extracting(NoteView::text)
        .containsExactly("A customer’s name");
    room.user.signIn(LIN);
    assertThat(shown(reference).conflicts()).isEmpty();
  }

  private void assess(String reference, Severity severity) {
    room.tell(
        desk ->
            desk.assess.with(
                CaseAt.latest(reference), Assessment.of(severity, false, null, null, null)));
  }
}
