package org.rapport.feedback.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.cases.Assessment;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.DecisionText;
import org.rapport.feedback.cases.RemedyPromise;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.cases.Upload;
import org.rapport.feedback.facts.FactsOf;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.RecordKey;

/** What goes, what never does, and what is left, over a real database. */
@Tag("database")
class RetentionTest {

  private static final Duration YEARS = Duration.ofDays(800);

  private final CaseRoom room = new CaseRoom();
  private final List<RecordKey> erased = new ArrayList<>();
  private Submitted closed;

  @BeforeEach
  void rulesAndAClosedComplaint() {
    RetentionRules rules =
        new RetentionRules()
            .with(FeedbackType.COMPLAINT, Ending.UPHELD, 24)
            .with(FeedbackType.COMPLAINT, Ending.WITHDRAWN, 6);
    room.tell(desk -> keep(desk).keep(rules));
    closed = closed();
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C17_a_case_goes_when_it_was_kept_long_enough_and_figures_stay_as_they_were() {
    room.db.execute(
        "insert into feedback.case_causes values ('%s', 1, 5, 'SINGLE', 'lifts', current_date, 11)"
            .formatted(closed.reference()));
    room.now = room.now.plus(Duration.ofDays(700));
    assertThat(foreseen().total()).isZero();
    room.now = room.now.plus(Duration.ofDays(100));
    assertThat(foreseen().counts())
        .containsExactly(new GoingCount(FeedbackType.COMPLAINT, Ending.UPHELD, 1));
    assertThat(foreseen().first().get(0).reference()).isEqualTo(closed.reference());
    List<CaseFacts> before = facts();

    assertThat(buried()).isOne();

    assertThat(facts()).isEqualTo(before).hasSize(1);
    assertThat(foreseen().total()).isZero();
    assertThatThrownBy(() -> room.ask(desk -> desk.show.with(closed.reference())))
        .isInstanceOf(NotFound.class);
    Optional<ComplainantView> own =
        room.ask(desk -> desk.open.with(CaseKey.typed(closed.receipt())));
    assertThat(own).isEmpty();
    assertThat(room.fakes.audited).anyMatch(line -> line.startsWith("case.retired"));
    assertThat(count("cases")).isZero();
    for (String table : List.of("messages", "points", "decisions", "timeline", "case_search")) {
      assertThat(count(table)).as(table).isZero();
    }
    assertThat(room.fakes.files).isEmpty();
    assertThat(count("gone_cases")).isOne();
    assertThat(erased).containsExactly(new RecordKey("feedback", closed.reference()));
    assertThat(count("case_causes")).isZero();
    assertThat(count("gone_causes")).isOne();
  }

  @Test
  void C17_a_case_of_a_leap_day_goes_on_the_first_of_march_and_none_goes_by_a_clock_set_back() {
    room.now = Instant.parse("2028-02-29T10:00:00Z");
    closed();
    room.now = Instant.parse("2030-02-28T10:00:00Z");
    assertThat(foreseen().total()).isOne();
    room.now = Instant.parse("2030-03-01T10:00:00Z");
    assertThat(foreseen().total()).isEqualTo(2);
    room.now = Instant.parse("2028-03-01T10:00:00Z"); // set back
    assertThat(foreseen().total()).isLessThan(2);
    room.now = Instant.parse("2030-03-01T10:00:00Z");
    assertThat(buried()).isEqualTo(2);
    assertThat(buried()).isZero();
    assertThat(count("gone_cases")).isEqualTo(2);
  }

  @Test
  void C17_open_and_touched_cases_never_go() {
    Submitted open = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, Contact.NONE));
    room.now = room.now.plus(YEARS);
    assertThat(foreseen().total()).isOne();
    room.tell(
        desk -> desk.note.with(CaseAt.latest(closed.reference()), "Asked for", RequestKey.NONE));

    assertThat(foreseen().total()).isZero();
    assertThat(buried()).isZero();
    room.tell(desk -> desk.show.with(open.reference()));
    room.now = room.now.plus(YEARS);
    assertThat(buried()).isOne();
    room.tell(desk -> desk.show.with(open.reference()));
  }

  @Test
  void C17_a_case_of_which_something_is_still_owed_never_goes() {
    CaseAt at = CaseAt.latest(closed.reference());
    room.tell(
        desk ->
            desk.promise.with(
                at,
                new RemedyPromise("Pay", CaseRoom.ADA.id(), LocalDate.of(2030, 1, 5)),
                RequestKey.NONE));
    room.now = room.now.plus(YEARS);
    assertThat(buried()).isZero();
  }

  @Test
  void C17_a_case_on_hold_never_goes_until_the_hold_is_lifted() {
    CaseAt at = CaseAt.latest(closed.reference());
    room.tell(desk -> hold(desk).hold(at, "Lawsuit 7"));
    refused("refusal.held", desk -> hold(desk).hold(at, "Again"));
    room.now = room.now.plus(YEARS);
    assertThat(foreseen().total()).isZero();
    assertThat(foreseen().held()).isOne();
    assertThat(buried()).isZero();
    assertThat(room.ask(desk -> hold(desk).of(closed.reference())).orElseThrow().reason())
        .isEqualTo("Lawsuit 7");

    room.tell(desk -> hold(desk).lift(at));
    refused("refusal.notHeld", desk -> hold(desk).lift(at));
    room.now = room.now.plus(YEARS);
    assertThat(buried()).isOne();
  }

  @Test
  void C17_rules_say_months_by_type_and_ending_and_keep_for_good_what_they_do_not_name() {
    RetentionRules kept = room.ask(desk -> keep(desk).rules());
    assertThat(kept.months(FeedbackType.COMPLAINT, Ending.UPHELD)).contains(24);
    assertThat(kept.months(FeedbackType.QUESTION, Ending.NONE)).isEmpty();
    assertThatThrownBy(() -> kept.with(FeedbackType.QUESTION, Ending.NONE, 5))
        .isInstanceOf(Invalid.class);
    room.tell(desk -> keep(desk).keep(new RetentionRules()));
    room.now = room.now.plus(YEARS);
    assertThat(foreseen().total()).isZero();
  }

  @Test
  void C6_what_would_go_is_counted_for_all_but_not_shown_to_whom_it_is_about() {
    room.tell(desk -> desk.conflict.of(CaseAt.latest(closed.reference()), CaseRoom.ADA.id()));
    room.now = room.now.plus(YEARS);
    assertThat(foreseen().total()).isOne();
    assertThat(foreseen().first()).isEmpty();
  }

  private Submitted closed() {
    Submitted sent =
        room.ask(desk -> desk.complaint(Identity.NAMED, new Contact("Li", null, null)));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    List<Upload> files =
        List.of(new Upload("a.txt", () -> new ByteArrayInputStream(new byte[] {65})));
    room.tell(desk -> desk.send.with(at, "See", false, files, RequestKey.NONE));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "So it is"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("You are right.", null)));
    room.tell(desk -> desk.close.now(at));
    return sent;
  }

  /** All that figures are counted from. */
  private List<CaseFacts> facts() {
    List<CaseFacts> facts = new ArrayList<>();
    FactsOf.everyCase(room.db, facts::add);
    return facts;
  }

  private int buried() {
    List<Integer> steps = new ArrayList<>();
    room.tell(
        desk ->
            steps.add(
                new BurialStep(
                        new JpaArchive(desk.em),
                        erased::addAll,
                        room.fakes.store,
                        room.fakes.audit,
                        desk.clock)
                    .next()));
    return steps.get(0);
  }

  private Foreseen foreseen() {
    return room.ask(desk -> keep(desk).foresee());
  }

  private KeepCases keep(CaseRoom.Desk desk) {
    return new KeepCases(
        new JpaArchive(desk.em),
        new JpaRules(desk.em),
        room.user,
        new SomeLines(),
        room.fakes.audit,
        desk.clock);
  }

  private HoldCase hold(CaseRoom.Desk desk) {
    return new HoldCase(desk.room, new JpaHolds(desk.em), room.fakes.staff);
  }

  private long count(String table) {
    return room.ask(
        desk ->
            ((Number)
                    desk.em
                        .createNativeQuery("select count(*) from feedback." + table)
                        .getSingleResult())
                .longValue());
  }

  private void refused(String key, Consumer<CaseRoom.Desk> act) {
    assertThatThrownBy(() -> room.tell(act))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}
