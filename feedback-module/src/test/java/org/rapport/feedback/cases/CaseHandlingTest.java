package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.feedback.facts.FactsOf;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;

/** A case from submission to rating, through the use cases and a real database. */
@Tag("database")
class CaseHandlingTest {

  private static final Contact LI = new Contact("李雷", "li@example.org", null);

  @AutoClose private final CaseRoom room = new CaseRoom();

  @Test
  void
      C19_what_happens_is_told_with_the_state_afterwards_and_of_the_nameless_no_more_than_the_hour() {
    room.now = Instant.parse("2026-11-19T02:34:56Z");
    String named = room.ask(desk -> desk.complaint(Identity.NAMED, LI)).reference();
    room.tell(
        desk ->
            desk.assess.with(
                CaseAt.latest(named),
                Assessment.of(Severity.HIGH, false, Level.LOW, Level.HIGH, Level.HIGH)));
    room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));

    assertThat(room.fakes.happened)
        .extracting(happened -> happened.what() + " " + happened.state() + " " + happened.at())
        .containsExactly(
            "RECEIVED RECEIVED 2026-11-19T02:34:56Z",
            "ASSESSED ASSESSED 2026-11-19T02:34:56Z",
            "RECEIVED RECEIVED 2026-11-19T02:00:00Z");
  }

  @Test
  void C16_an_auditor_sees_what_was_done_but_not_who_sent_it_and_that_is_on_record() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.send.with(at, "李雷，您好", false, List.of(), RequestKey.NONE));
    room.user.signIn(CaseRoom.BO, Permission.AUDIT_READ);

    AuditedCase audited = room.ask(desk -> desk.showForAudit.with(sent.reference()));

    assertThat(audited.timeline())
        .extracting(TimelineView::happening)
        .containsExactly(Happening.RECEIVED, Happening.MESSAGE_SENT);
    assertThat(audited.toString()).doesNotContain("李雷", "li@example.org");
    assertThat(room.fakes.audited).contains("case.audited " + sent.reference() + " {}");
    room.user.signIn(CaseRoom.ADA);
    room.tell(desk -> desk.conflict.of(at, CaseRoom.BO.id()));
    room.user.signIn(CaseRoom.BO, Permission.AUDIT_READ);
    assertThatThrownBy(() -> room.ask(desk -> desk.showForAudit.with(sent.reference())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_complaint_comes_in_is_handled_and_is_rated() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(
        desk ->
            desk.assess.with(
                at, Assessment.of(Severity.HIGH, true, Level.LOW, Level.HIGH, Level.HIGH)));
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    room.tell(desk -> desk.point.with(at, "没有人接电话", RequestKey.NONE));
    room.tell(desk -> desk.note.with(at, "Asked the caretaker", RequestKey.NONE));
    room.tell(desk -> desk.send.with(at, "Which lift?", true, List.of(), RequestKey.NONE));
    room.tell(
        desk ->
            desk.write.with(
                CaseKey.typed(sent.receipt()),
                "左边那部",
                List.of(file("照片.txt", "photo")),
                RequestKey.NONE));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "Seen"));
    room.tell(desk -> desk.find.with(at, 2, Finding.NOT_UPHELD, "Calls were answered"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("Repaired.", "A voucher")));
    room.tell(desk -> desk.rate.with(CaseKey.typed(sent.receipt()), Rating.of(4, 5, "谢谢 🙏")));

    CaseView staff = room.ask(desk -> desk.show.with(sent.reference()));
    assertThat(staff.state()).isEqualTo(CaseState.DECIDED);
    assertThat(staff.assignee()).isEqualTo(CaseRoom.BO);
    assertThat(staff.assessment().safety()).isTrue();
    assertThat(staff.points()).extracting(PointView::text).containsExactly("电梯坏了", "没有人接电话");
    assertThat(staff.finding()).isEqualTo(Finding.PARTLY_UPHELD);
    assertThat(staff.notes()).extracting(NoteView::author).containsExactly("Ada");
    assertThat(staff.messages())
        .extracting(MessageView::text)
        .containsExactly("Which lift?", "左边那部");
    assertThat(staff.messages().get(1).files())
        .extracting(FileView::name)
        .containsExactly("照片.txt");
    assertThat(staff.contact()).isEqualTo(LI);
    assertThat(staff.timeline()).extracting(TimelineView::happening).contains(Happening.RATED);
    ComplainantView own =
        room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow();
    assertThat(own.decisions()).extracting(DecisionView::text).containsExactly("Repaired.");
    assertThat(own.points()).hasSize(2);
    assertThat(own.rating().comment()).isEqualTo("谢谢 🙏");
    assertThat(room.fakes.mails)
        .filteredOn(mail -> mail.startsWith("li@"))
        .containsExactly(
            mail("acknowledgement", sent), mail("message", sent), mail("decision", sent));
  }

  private static String mail(String template, Submitted sent) {
    return "li@example.org "
        + template
        + " zh-CN [Rapport, https://rapport.example/case, "
        + sent.reference()
        + "]";
  }

  @Test
  void a_case_is_on_the_work_list_of_who_handles_it_until_it_is_decided() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    CaseAt at = CaseAt.latest(sent.reference());
    assertThat(room.fakes.work.open).isEmpty();

    room.tell(
        desk ->
            desk.assess.with(
                at, Assessment.of(Severity.LOW, false, Level.LOW, Level.LOW, Level.LOW)));
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    WorkItem item = room.fakes.work.open.get("case " + sent.reference());
    assertThat(item.account()).isEqualTo(CaseRoom.BO.id());
    assertThat(item.dueOn()).isNotNull();

    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "Seen"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("Repaired.", null)));
    assertThat(room.fakes.work.open).isEmpty();
  }

  @Test
  void C4_a_word_owed_before_the_decision_is_on_the_work_list_until_it_is_written() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    String word = "word " + sent.reference();
    assertThat(room.fakes.work.open).doesNotContainKey(word);

    room.tell(desk -> desk.extend.to(at, LocalDate.parse("2027-03-01"), "Parts"));
    LocalDate first = room.fakes.work.open.get(word).dueOn();
    assertThat(first).isEqualTo("2026-12-03");

    room.now = room.now.plus(Duration.ofDays(5));
    room.tell(desk -> desk.send.with(at, "Still waiting.", false, List.of(), RequestKey.NONE));
    assertThat(room.fakes.work.open.get(word).dueOn()).isAfter(first);

    room.tell(desk -> desk.send.with(at, "Which door?", true, List.of(), RequestKey.NONE));
    assertThat(room.fakes.work.open)
        .as("it is their turn")
        .doesNotContainKey(word)
        .containsKey("case " + sent.reference());
  }

  @Test
  void C14_what_a_complainant_writes_is_on_the_work_list_of_the_handler_until_it_is_answered() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    CaseAt at = CaseAt.latest(sent.reference());
    CaseKey key = CaseKey.typed(sent.receipt());
    String answer = "answer " + sent.reference();
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    room.tell(desk -> desk.write.with(key, "Any news?", List.of(), RequestKey.NONE));
    assertThat(room.fakes.work.open.get(answer).account()).isEqualTo(CaseRoom.BO.id());
    assertThat(room.ask(desk -> desk.show.with(sent.reference())).nextUpdate().answerOwed())
        .isTrue();

    room.tell(desk -> desk.send.with(at, "Not yet.", false, List.of(), RequestKey.NONE));
    assertThat(room.fakes.work.open).doesNotContainKey(answer);

    room.tell(
        desk -> desk.attach.byComplainant(key, List.of(file("note.txt", "y")), RequestKey.NONE));
    assertThat(room.fakes.work.open).as("a file is news too").containsKey(answer);
    room.tell(desk -> desk.withdraw.with(key));
    assertThat(room.fakes.work.open).isEmpty();
  }

  @Test
  void reading_a_case_changes_nothing_whether_or_not_something_is_due() {
    String thanks =
        room.ask(desk -> desk.sent(FeedbackType.COMPLIMENT, Identity.NAMED, LI)).reference();
    String decided = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null)).reference();
    CaseAt at = CaseAt.latest(decided);
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "Seen"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("Repaired.", null)));

    for (String reference : List.of(thanks, decided)) {
      int version = room.ask(desk -> desk.show.with(reference)).version();
      room.ask(desk -> desk.show.with(reference));
      assertThat(room.ask(desk -> desk.show.with(reference)).version()).isEqualTo(version);
    }
  }

  @Test
  void R16_only_a_case_by_name_is_on_the_timeline_of_its_stakeholder() {
    long known = 5;
    room.fakes.register(known);
    for (Identity identity : List.of(Identity.NAMED, Identity.CONFIDENTIAL)) {
      Submitted sent = room.ask(desk -> desk.complaint(identity, LI));
      room.tell(desk -> desk.link.to(CaseAt.latest(sent.reference()), known));
    }

    assertThat(room.fakes.timeline)
        .singleElement()
        .satisfies(event -> assertThat(event.stakeholderId()).isEqualTo(known));
  }

  @Test
  void whoever_counts_is_told_what_changed_each_time_it_did() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    room.tell(desk -> desk.note.with(CaseAt.latest(sent.reference()), "nothing", RequestKey.NONE));
    room.tell(desk -> desk.withdraw.with(CaseKey.typed(sent.receipt())));

    assertThat(room.fakes.told).hasSize(2);
    assertThat(room.fakes.told.get(0).before()).isNull();
    assertThat(room.fakes.told.get(1).before()).isEqualTo(room.fakes.told.get(0).after());
    assertThat(room.fakes.told.get(1).after().withdrawn()).isTrue();
  }

  @Test
  void the_complainant_sees_no_name_no_note_and_no_finding_before_the_decision() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "secret so far"));
    room.tell(desk -> desk.send.with(at, "Hello", false, List.of(), RequestKey.NONE));
    room.tell(desk -> desk.note.with(at, "internal", RequestKey.NONE));
    room.tell(
        desk -> desk.attach.byStaff(at, List.of(file("evidence.txt", "x")), true, RequestKey.NONE));

    ComplainantView own =
        room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow();

    assertThat(own.points()).isEmpty();
    assertThat(own.files()).isEmpty();
    assertThat(own.toString()).doesNotContain("Ada", "internal", "secret", "LOW", "evidence");
  }

  @Test
  void every_reading_of_a_case_is_on_record() {
    Submitted sent = room.ask(d -> d.complaint(Identity.ANONYMOUS, Contact.NONE));
    room.fakes.audited.clear();

    room.tell(d -> d.show.with(sent.reference()));

    assertThat(room.fakes.audited).containsExactly("case.read " + sent.reference() + " {}");
  }

  @Test
  void two_people_at_once_do_not_overwrite_each_other() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    int seen = room.ask(desk -> desk.show.with(sent.reference())).version();
    room.tell(
        desk ->
            desk.assess.with(
                new CaseAt(sent.reference(), seen),
                Assessment.of(Severity.LOW, false, null, null, null)));
    room.user.signIn(CaseRoom.BO);

    assertThatThrownBy(
            () ->
                room.tell(
                    desk ->
                        desk.assess.with(
                            new CaseAt(sent.reference(), seen),
                            Assessment.of(Severity.HIGH, false, null, null, null))))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.reason().key()).isEqualTo("refusal.changedBy");
              assertThat(no.reason().arguments().get(0)).isEqualTo("Ada");
            });
    assertThat(room.ask(desk -> desk.show.with(sent.reference())).assessment().severity())
        .isEqualTo(Severity.LOW);
  }

  @Test
  void whom_a_case_is_about_never_sees_it_and_never_handles_it() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.conflict.of(at, CaseRoom.BO.id()));

    assertThatThrownBy(() -> room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id())))
        .isInstanceOf(Refusal.class);
    room.user.signIn(CaseRoom.BO);
    assertThatThrownBy(() -> room.tell(desk -> desk.show.with(sent.reference())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> room.tell(desk -> desk.note.with(at, "x", RequestKey.NONE)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> room.tell(desk -> desk.complainant.of(sent.reference())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_anonymous_case_leaves_no_trace_of_who_sent_it() {
    room.now = Instant.parse("2026-11-19T02:41:17.987654Z");
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    CaseKey key = CaseKey.typed(sent.receipt());
    CaseAt at = CaseAt.latest(sent.reference());
    List<Upload> note = List.of(file("note.txt", "y"));
    room.tell(desk -> desk.write.with(key, "The one at the back.", note, RequestKey.NONE));
    room.tell(desk -> desk.attach.byComplainant(key, note, RequestKey.NONE));
    room.now = Instant.parse("2026-11-19T03:10:00Z");
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "Seen"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("Repaired.", null)));
    room.now = Instant.parse("2026-11-19T04:41:17.987654Z");
    room.tell(desk -> desk.rate.with(key, Rating.of(4, 2, "Slow")));
    room.tell(desk -> desk.contest.with(key, "It is still broken."));

    String dump =
        room.db.calling(
            "feedback",
            em ->
                em.createNativeQuery("select schema_to_xml('feedback', true, false, '')::text")
                    .getSingleResult()
                    .toString());
    assertThat(dump)
        .contains("2026-11-19T02:00:00", "2026-11-19T04:00:00")
        .doesNotContain("41:17.98765");
    assertThat(room.fakes.mails).isEmpty();
    Optional<Contact> sender = room.ask(desk -> desk.complainant.of(sent.reference()));
    assertThat(sender).isEmpty();
    assertThat(room.ask(desk -> desk.show.with(sent.reference())).receivedAt())
        .isEqualTo("2026-11-19T02:00:00Z");
  }

  @Test
  void C2_of_who_does_not_want_to_be_known_a_file_tells_nothing_or_it_is_said_that_it_may() {
    Submitted anonymous = room.ask(d -> d.complaint(Identity.ANONYMOUS, null));
    Submitted named = room.ask(d -> d.complaint(Identity.NAMED, LI));
    for (Submitted sent : List.of(anonymous, named)) {
      room.tell(
          d ->
              d.attach.byComplainant(
                  CaseKey.typed(sent.receipt()),
                  List.of(file("photo.heic", "x"), file("note.txt", "y")),
                  RequestKey.NONE));
    }
    assertThat(room.ask(d -> d.show.with(anonymous.reference())).files())
        .extracting(FileView::name, FileView::telling)
        .containsExactlyInAnyOrder(tuple("photo.heic", true), tuple("note.txt", false));
    assertThat(room.ask(d -> d.show.with(named.reference())).files())
        .extracting(FileView::telling)
        .containsOnly(false);
  }

  @Test
  void C2_whoever_sends_by_name_may_ask_that_a_file_tells_nothing_of_them() {
    Submitted named = room.ask(d -> d.complaint(Identity.NAMED, LI));
    room.tell(
        d ->
            d.attach.byComplainant(
                CaseKey.typed(named.receipt()),
                List.of(file("asked.heic", "x").asked(true), file("kept.heic", "y")),
                RequestKey.NONE));
    assertThat(room.ask(d -> d.show.with(named.reference())).files())
        .extracting(FileView::name, FileView::telling)
        .containsExactlyInAnyOrder(tuple("asked.heic", true), tuple("kept.heic", false));
  }

  @Test
  void an_anonymous_case_takes_no_contact() {
    assertThatThrownBy(() -> room.ask(desk -> desk.complaint(Identity.ANONYMOUS, LI)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void a_letter_is_written_down_with_the_day_it_arrived() {
    Feedback letter =
        new Feedback(
            FeedbackType.COMPLAINT,
            Identity.NAMED,
            Channel.PAPER,
            "en",
            "Noise",
            "Every night",
            null,
            null,
            new Contact("Ann", null, null));

    Submitted sent =
        room.ask(
            desk ->
                desk.record.with(
                    letter, LocalDate.parse("2026-11-16"), null, List.of(), RequestKey.NONE));

    CaseFacts facts = room.fakes.told.get(0).after();
    assertThat(facts.receivedOn()).isEqualTo("2026-11-16");
    assertThat(facts.acknowledgedDueOn()).isEqualTo("2026-11-17");
    assertThat(facts.acknowledgedOn()).isEqualTo("2026-11-19");
    assertThat(facts.decisionDueOn()).isEqualTo("2026-11-23");
    Optional<ComplainantView> own = room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt())));
    assertThat(own).isPresent();
    assertThatThrownBy(
            () ->
                room.ask(
                    desk ->
                        desk.record.with(
                            letter,
                            LocalDate.parse("2026-11-20"),
                            null,
                            List.of(),
                            RequestKey.NONE)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void a_due_date_explains_itself_line_by_line() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.send.with(at, "Which?", true, List.of(), RequestKey.NONE));
    room.now = Instant.parse("2026-11-20T02:00:00Z");
    room.tell(
        desk ->
            desk.write.with(CaseKey.typed(sent.receipt()), "This one", List.of(), RequestKey.NONE));
    room.tell(desk -> desk.extend.to(at, LocalDate.parse("2026-12-01"), "Parts are missing"));

    DueView due = room.ask(desk -> desk.show.with(sent.reference())).due();

    assertThat(due.explanation().lines())
        .extracting(Message::key)
        .containsExactly(
            "due.line.received",
            "due.line.term",
            "due.line.counted",
            "due.line.skipped",
            "due.line.skipped",
            "due.line.counted",
            "due.line.counted",
            "due.line.counted",
            "due.line.counted",
            "due.line.firstDue",
            "due.line.paused",
            "due.line.credited",
            "due.line.credited",
            "due.line.extended");
    assertThat(due.at()).isEqualTo("2026-12-01T09:00:00Z");
    assertThat(due.status()).isEqualTo(DueStatus.ON_TRACK);
  }

  @Test
  void J5_a_case_of_what_was_urgent_in_a_meeting_is_linked_unless_its_sender_is_not_named() {
    room.fakes.register(70);
    Submitted named = room.ask(desk -> recorded(desk, Identity.NAMED));
    assertThat(room.<CaseView>ask(desk -> desk.show.with(named.reference())).stakeholder().id())
        .isEqualTo(70L);
    assertThat(room.fakes.timeline)
        .anyMatch(event -> event.path().endsWith("reference=" + named.reference()));

    Submitted confidential = room.ask(desk -> recorded(desk, Identity.CONFIDENTIAL));
    Submitted anonymous = room.ask(desk -> recorded(desk, Identity.ANONYMOUS));
    for (Submitted other : List.of(confidential, anonymous)) {
      assertThat(room.<CaseView>ask(desk -> desk.show.with(other.reference())).stakeholder())
          .isNull();
      assertThat(room.fakes.timeline)
          .noneMatch(event -> event.path().endsWith("reference=" + other.reference()));
    }
  }

  private static Submitted recorded(CaseRoom.Desk desk, Identity identity) {
    Feedback cold =
        new Feedback(
            FeedbackType.COMPLAINT,
            identity,
            Channel.IN_PERSON,
            "en",
            "The hall is cold",
            "The hall is cold",
            null,
            null,
            identity == Identity.ANONYMOUS ? null : new Contact("Ann", null, null));
    return desk.record.with(cold, null, 70L, List.of(), RequestKey.NONE);
  }

  @Test
  void a_stakeholder_that_does_not_exist_is_not_linked() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));

    assertThatThrownBy(() -> room.tell(desk -> desk.link.to(CaseAt.latest(sent.reference()), 99L)))
        .isInstanceOf(Invalid.class);
  }

  private static Upload file(String name, String content) {
    return new Upload(
        name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whoever_opens_a_decided_case_by_its_receipt_has_learned_the_outcome() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.open.with(CaseKey.typed(sent.receipt())));
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "So it is"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("You are right.", null)));
    CaseView before = room.ask(desk -> desk.show.with(sent.reference()));
    assertThat(before.isToTell()).isTrue();

    room.now = room.now.plusSeconds(90);
    ComplainantView own =
        room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow();
    room.now = room.now.plusSeconds(90);
    room.tell(desk -> desk.open.with(CaseKey.typed(sent.receipt())));

    CaseView after = room.ask(desk -> desk.show.with(sent.reference()));
    assertThat(after.toldAt()).isEqualTo(room.now.minusSeconds(90));
    assertThat(after.toldBy()).isEqualTo(Telling.RECEIPT);
    assertThat(after.timeline())
        .filteredOn(line -> line.happening() == Happening.OUTCOME_TOLD)
        .hasSize(1);
    assertThat(own.timeline()).noneMatch(line -> line.happening() == Happening.OUTCOME_TOLD);
  }

  @Test
  void staff_record_that_they_told_the_outcome_but_not_that_a_receipt_was_used() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "So it is"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("You are right.", null)));

    assertThatThrownBy(() -> room.tell(desk -> desk.told.by(at, "receipt")))
        .isInstanceOf(Invalid.class);
    room.tell(desk -> desk.told.by(at, "phone"));

    assertThat(room.ask(desk -> desk.show.with(sent.reference())).toldBy())
        .isEqualTo(Telling.PHONE);
    assertThat(room.fakes.audited)
        .contains("case.outcome-told " + sent.reference() + " {how=PHONE}");
  }

  @Test
  void the_tables_tell_the_same_facts_as_the_case_itself() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.extend.to(at, LocalDate.parse("2026-12-01"), "Parts are missing"));
    room.tell(desk -> desk.find.with(at, 1, Finding.NO_FINDING, "Nobody knows"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("We could not tell.", null)));
    room.tell(desk -> desk.open.with(CaseKey.typed(sent.receipt())));
    room.tell(desk -> desk.rate.with(CaseKey.typed(sent.receipt()), Rating.of(2, 1, null)));
    room.tell(desk -> desk.close.now(at));
    List<CaseFacts> told = new ArrayList<>();

    FactsOf.everyCase(room.db, told::add);

    assertThat(told).containsExactly(room.fakes.told.get(room.fakes.told.size() - 1).after());
    assertThat(told.get(0).closedOn()).isEqualTo("2026-11-19");
  }
}
