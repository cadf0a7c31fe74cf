package org.rapport.feedback.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.RootCauseFacts;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeStaff;
import org.rapport.feedback.Weekdays;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CloseCase;
import org.rapport.feedback.cases.ClosedCase;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWorkList;

/** Root causes over a real database: three of the same within thirty days are too often (C12). */
class RootCausesTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final StaffMember BO = new StaffMember(12, "bo", "Bo");
  private static final long LATE = 3;

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestClock clock = new TestClock(Instant.parse("2026-11-19T02:00:00Z"));
  private final TestUser user = new TestUser();
  private final SomeLines lines = new SomeLines();
  private final TestWorkList work = new TestWorkList();
  private final List<String> audited = new ArrayList<>();
  private Finding finding = Finding.UPHELD;
  private int closed;

  @BeforeEach
  void signIn() {
    user.signIn(ADA);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void C12_the_same_cause_at_the_same_service_too_often_opens_a_record_once() {
    close("Home visits", LATE, CausePattern.SINGLE);
    close(" home VISITS", LATE, CausePattern.RECURRING);
    assertThat(records()).isEmpty();
    close("Home visits", LATE, CausePattern.SINGLE);
    close("Home visits", LATE, CausePattern.SINGLE);

    RecordLine line = only();
    assertThat(line.service()).isEqualTo("home visits");
    assertThat(line.owner()).isEqualTo(ADA);
    assertThat(audited).containsExactly("cause.opened");
    assertThat(record().facts().openedOn()).isEqualTo(LocalDate.parse("2026-11-19"));
  }

  @Test
  void C12_another_cause_another_service_or_long_ago_is_not_the_same() {
    close("Home visits", LATE, CausePattern.SINGLE);
    clock.pass(Duration.ofDays(30));
    close("Home visits", LATE, CausePattern.SINGLE);
    close("Meals", LATE, CausePattern.SINGLE);
    close("Home visits", LATE + 1, CausePattern.SINGLE);
    close("Home visits", LATE, CausePattern.SINGLE);
    assertThat(records()).isEmpty();
    close("Home visits", LATE, CausePattern.SINGLE);
    assertThat(records()).hasSize(1);
  }

  @Test
  void C12_an_upheld_complaint_is_closed_with_a_cause_of_the_list_and_how_far_it_reaches() {
    assertThatThrownBy(() -> close(NamedCause.NONE)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new NamedCause(LATE, null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new NamedCause(null, CausePattern.SINGLE)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> close(new NamedCause(99L, CausePattern.SINGLE)))
        .isInstanceOf(Invalid.class);
    ask(r -> r.keep.changed(LATE, new CauseEntry("Late", "晚", true)));
    assertThatThrownBy(() -> close(new NamedCause(LATE, CausePattern.SINGLE)))
        .isInstanceOf(Invalid.class);

    finding = Finding.NOT_UPHELD;
    close(NamedCause.NONE);
    assertThat(ask(r -> r.read.of("C-1")).isPresent()).isFalse();
  }

  @Test
  void C12_what_was_named_is_counted_by_how_far_it_reaches_and_naming_anew_replaces_it() {
    close("Meals", LATE, CausePattern.SINGLE);
    close("Meals", LATE, CausePattern.SYSTEMIC);
    closed--;
    close("Meals", LATE, CausePattern.RECURRING);

    CauseCount count = ask(r -> r.read.counts()).get(0);
    assertThat(count.cause().id()).isEqualTo(LATE);
    assertThat(List.of(count.single(), count.recurring(), count.systemic()))
        .containsExactly(1L, 1L, 0L);
  }

  @Test
  void C12_a_record_closes_once_it_is_analyzed_and_somebody_else_saw_that_it_helped() {
    tooOften();
    long id = only().id();
    assertThatThrownBy(() -> tell(r -> r.work.close(id, "Well"))).isInstanceOf(Refusal.class);
    tell(r -> r.work.analyze(id, null, ADA.id(), "Nobody passes on changes."));
    plan(id);
    assertThatThrownBy(() -> tell(r -> r.work.check(id, 1, "EFFECTIVE", "x")))
        .isInstanceOf(Refusal.class);
    tell(r -> r.work.done(id, 1, "Sent by four."));
    assertThatThrownBy(() -> tell(r -> r.work.close(id, "Well"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> tell(r -> r.work.check(id, 1, "EFFECTIVE", "I did it")))
        .isInstanceOf(Refusal.class);

    user.signIn(BO);
    tell(r -> r.work.check(id, 1, "effective", "None in six weeks."));
    tell(r -> r.work.close(id, "It is part of the daily plan."));

    RecordView record = record();
    assertThat(record.isOpen()).isFalse();
    assertThat(record.actions().get(0).checkedBy()).isEqualTo(BO);
    assertThat(audited)
        .containsExactly(
            "cause.opened",
            "cause.analyzed",
            "cause.action-planned",
            "cause.action-done",
            "cause.action-checked",
            "cause.closed");
    assertThat(work.open).isEmpty();
    assertThatThrownBy(() -> plan(id)).isInstanceOf(Refusal.class);
  }

  @Test
  void C12_a_closed_record_opens_again_when_the_cause_comes_back() {
    tooOften();
    long id = only().id();
    tell(r -> r.work.analyze(id, null, ADA.id(), "Why"));
    tell(r -> r.work.close(id, "Nothing to be done"));
    clock.pass(Duration.ofDays(1));
    close("Meals", LATE, CausePattern.SINGLE);
    assertThat(record().isOpen()).isFalse();

    close("Meals", LATE, CausePattern.RECURRING);

    assertThat(record().isOpen()).isTrue();
    assertThat(record().facts().reopened()).isEqualTo(1);
    assertThat(audited).endsWith("cause.closed", "cause.recurred");
  }

  @Test
  void C12_the_record_asks_its_owner_then_who_acts_and_then_anybody_else() {
    tooOften();
    long id = only().id();
    plan(id);
    assertThat(work.open.values())
        .extracting(item -> item.kind() + " " + item.account())
        .containsExactlyInAnyOrder("cause 11", "cause-action 11");
    tell(r -> r.work.done(id, 1, "Sent by four."));
    assertThat(work.open.values())
        .filteredOn(item -> item.kind().equals("cause-check"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.account()).isNull();
              assertThat(item.askedBy()).isEqualTo(ADA.id());
              assertThat(item.dueOn()).isEqualTo(LocalDate.parse("2026-12-19"));
            });
  }

  @Test
  void C12_two_at_once_and_who_may_not_are_refused() {
    tooOften();
    long id = only().id();
    int seen = record().version();
    tell(r -> r.work.analyze(id, seen, BO.id(), "Mine"));
    assertThatThrownBy(() -> tell(r -> r.work.analyze(id, seen, ADA.id(), "Also mine")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> tell(r -> r.work.analyze(id, null, 99L, "Whose")))
        .isInstanceOf(Invalid.class);
    user.signIn(BO, Permission.CASES_READ);
    assertThat(record().facts().analysis()).isEqualTo("Mine");
    assertThatThrownBy(() -> tell(r -> r.work.close(id, "x"))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> ask(r -> r.keep.added(new CauseEntry("New", "新", false))))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void C12_the_demonstration_names_a_cause_of_every_case_and_shows_records_in_every_state() {
    List<ClosedCases.Closed> upheld =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new ClosedCases.Closed(
                        "C-" + i,
                        "service " + i % 5,
                        LocalDate.parse("2026-03-01").plusDays(3L * i)))
            .toList();
    tell(
        r ->
            new MadeUpCauses(
                    r.causes,
                    () -> upheld,
                    new CauseWork(work),
                    () -> new Threshold(5, 90),
                    new TestSettings(Path.of("target")),
                    clock)
                .make(List.of(ADA.id(), BO.id())));

    assertThat(ask(r -> r.read.counts()).stream().mapToLong(CauseCount::total).sum()).isEqualTo(40);
    assertThat(records())
        .extracting(RecordLine::state)
        .containsExactly(RecordState.OPEN, RecordState.OPEN, RecordState.OPEN, RecordState.CLOSED);
    for (RecordLine line : records()) {
      RecordFacts facts = ask(r -> r.read.record(line.id())).facts();
      long named = ask(r -> r.causes.named(facts.cause(), facts.service(), facts.countedFrom()));
      assertThat(named).as("as often as opens a record").isGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void C12_figures_count_what_was_named_and_seen_in_the_period_and_what_is_open_now() {
    tooOften();
    long id = only().id();
    plan(id);
    plan(id);
    tell(r -> r.work.done(id, 1, "Sent by four."));
    user.signIn(BO);
    tell(r -> r.work.check(id, 1, "EFFECTIVE", "None in six weeks."));
    db.execute(
        "insert into feedback.gone_causes values (%d, 'SYSTEMIC', '2026-11-18')".formatted(LATE));

    assertThat(late("2026-11-01", "2026-11-30"))
        .isEqualTo(new RootCauseFacts(LATE, "Too late or too slow", "延误或过慢", 3, 0, 1, 1, 1, 0));
    assertThat(late("2026-12-01", "2026-12-31").named()).isZero();
    assertThat(late("2026-12-01", "2026-12-31").openActions()).isOne();
    assertThat(late("2026-12-01", "2026-12-31").effective()).isZero();
  }

  private RootCauseFacts late(String from, String to) {
    return db
        .calling(
            "feedback",
            em -> new JpaRootCauses(em).namedBetween(LocalDate.parse(from), LocalDate.parse(to)))
        .stream()
        .filter(cause -> cause.id() == LATE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void C12_a_record_names_no_case_about_the_reader_or_whom_they_work_under() {
    tooOften();
    for (int i = 1; i <= closed; i++) {
      addCase(i);
    }
    db.execute("insert into feedback.case_conflicts (case_id, staff_id) values (1, 12), (2, 11)");
    assertThat(record().cases()).containsExactly("C-1", "C-3");
    lines.put(ADA.id(), BO.id());
    assertThat(record().cases()).containsExactly("C-3");
  }

  private void addCase(int number) {
    db.execute(
        """
        insert into feedback.cases
          (id, version, reference, type, channel, identity, language, subject, text, state,
           received_at, acknowledge_due_on, stage, extended, contested, reopened, changed_at)
        values (%1$d, 1, 'C-%1$d', 'COMPLAINT', 'PHONE', 'NAMED', 'en', 'S', 'T', 'CLOSED', now(),
          current_date, 1, false, false, false, now())"""
            .formatted(number));
  }

  private void tooOften() {
    for (int i = 0; i < 3; i++) {
      close("Meals", LATE, CausePattern.SINGLE);
    }
  }

  private void plan(long id) {
    ActionPlan plan = new ActionPlan("Send it by four", ADA.id(), LocalDate.parse("2026-12-01"));
    tell(r -> r.work.plan(id, plan));
  }

  private List<RecordLine> records() {
    return ask(r -> r.read.records());
  }

  private RecordLine only() {
    assertThat(records()).hasSize(1);
    return records().get(0);
  }

  private RecordView record() {
    long id = only().id();
    return ask(r -> r.read.record(id));
  }

  private void close(NamedCause named) {
    close("Meals", named);
  }

  private void close(String about, long cause, CausePattern pattern) {
    close(about, new NamedCause(cause, pattern));
  }

  private void close(String about, NamedCause named) {
    closed++;
    tell(r -> r.close(about).with(CaseAt.latest("C-" + closed), named));
  }

  private <T> T ask(Function<Room, T> request) {
    return db.calling("feedback", em -> request.apply(new Room(new JpaCauses(em, lines))));
  }

  private void tell(Consumer<Room> request) {
    ask(
        room -> {
          request.accept(room);
          return null;
        });
  }

  /** Every use case, wired as the container would. */
  private final class Room {

    private final Causes causes;
    private final CauseDesk desk;
    private final ReadCauses read;
    private final WorkOnCause work;
    private final KeepCauses keep;

    Room(Causes causes) {
      this.causes = causes;
      SomeStaff staff = new SomeStaff(ADA, BO);
      this.desk =
          new CauseDesk(
              causes,
              user,
              staff,
              (action, type, id, details) -> note(action),
              new CauseWork(RootCausesTest.this.work),
              new Weekdays(),
              clock);
      this.read = new ReadCauses(causes, desk, staff, () -> new Threshold(3, 30));
      this.work = new WorkOnCause(desk, new SecureRandom());
      this.keep =
          new KeepCauses(causes, user, (action, type, id, details) -> {}, new SecureRandom());
    }

    private void note(String action) {
      audited.add(action);
    }

    CloseWithCause close(String about) {
      CloseCase closing =
          new CloseCase() {
            @Override
            public ClosedCase now(CaseAt at) {
              return new ClosedCase(at.reference(), FeedbackType.COMPLAINT, finding, about);
            }
          };
      return new CloseWithCause(
          closing, causes, desk, () -> new Threshold(3, 30), new SecureRandom());
    }
  }
}
