package org.rapport.feedback.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeStaff;
import org.rapport.feedback.Weekdays;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestUser;

@Tag("database")
class SamplesTest {

  private static final StaffMember AUDITOR = new StaffMember(31, "auditor", "Peter");
  private static final long BOSS = 32;
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-10-05T02:00:00Z"), ZoneOffset.UTC);

  @AutoClose private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();
  private final SomeLines lines = new SomeLines();
  private final List<String> audited = new ArrayList<>();
  private final AuditTrail audit = (action, type, id, details) -> audited.add(action + " " + id);
  private int count;

  SamplesTest() {
    user.signIn(AUDITOR, Permission.AUDIT_READ);
  }

  private void ended(int cases, String type, String finding, String day) {
    for (int i = 0; i < cases; i++) {
      count++;
      db.execute(
          """
          insert into feedback.cases (id, version, reference, type, channel, identity, language,
            subject, text, state, received_at, acknowledge_due_on, stage, extended, contested,
            reopened, changed_at, closed_at, finding)
          values (%d, 1, 'FB-%08d', '%s', 'PORTAL', 'NAMED', 'en', 's', 't', 'CLOSED', '%s',
            '2026-07-01', 1, false, false, false, '%s', '%s', %s)
          """
              .formatted(
                  count, count, type, day, day, day, finding == null ? null : "'" + finding + "'"));
    }
  }

  private <T> T ask(Function<EntityManager, T> request) {
    return db.calling("feedback", request);
  }

  private Sample draw(String quarter, int size) {
    return ask(
        em ->
            new DrawSample(
                    new JpaSamples(em, lines), user, audit, new Weekdays(), NOW, new SecureRandom())
                .of(quarter, size));
  }

  private SampleView see(String quarter) {
    return ask(
        em -> {
          SampleView view = seeing(em).of(quarter);
          view.cases().forEach(SampledCase::answers);
          return view;
        });
  }

  private SeeSamples seeing(EntityManager em) {
    return new SeeSamples(
        new JpaSamples(em, lines), user, new SomeStaff(AUDITOR), new Weekdays(), NOW);
  }

  private String next() {
    return ask(em -> seeing(em).next().toString());
  }

  private SampledCase answer(String reference, int version, Map<Question, CheckCase.Given> given) {
    return ask(
        em ->
            new CheckCase(new JpaSamples(em, lines), null, user, audit, NOW)
                .answer("2026-Q3", reference, version, given));
  }

  private static Map<Question, CheckCase.Given> allYes() {
    Map<Question, CheckCase.Given> given = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      given.put(question, new CheckCase.Given(Verdict.YES, null));
    }
    return given;
  }

  @Test
  void C16_a_sample_is_drawn_once_from_what_ended_in_its_quarter() {
    assertThat(next()).isEqualTo("2026-Q3");
    ended(30, "COMPLAINT", "UPHELD", "2026-08-01T00:00:00Z");
    ended(10, "COMPLIMENT", null, "2026-09-30T15:59:59Z"); // the last second, in Shanghai
    ended(5, "COMPLAINT", "UPHELD", "2026-09-30T16:00:00Z"); // the next quarter already

    draw("2026-Q3", 8);

    SampleView sample = see("2026-Q3");
    assertThat(sample.sample().population()).isEqualTo(40);
    assertThat(sample.strata()).isEqualTo(Map.of("COMPLAINT/UPHELD", 6L, "COMPLIMENT", 2L));
    assertThat(sample.repeatable()).isTrue();
    assertThat(audited).contains("sample.drawn 2026-Q3");
    assertThatThrownBy(() -> draw("2026-Q3", 8)).isInstanceOf(Refusal.class);
    assertThat(next()).isEqualTo("2026-Q2");
    ended(1, "COMPLAINT", "UPHELD", "2026-08-02T00:00:00Z");
    assertThat(see("2026-Q3").repeatable()).isFalse();
  }

  @Test
  void C16_no_sample_of_a_quarter_that_is_not_over_or_had_nothing_or_of_no_size() {
    assertThatThrownBy(() -> draw("2026-Q4", 8)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> draw("2026-Q2", 8)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> draw("2026-Q2", 0)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> draw("2026-Q2", DrawSample.MOST + 1)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> see("2026-Q2")).isInstanceOf(NotFound.class);
  }

  @Test
  void C16_answers_are_kept_counted_and_not_written_over_unseen() {
    ended(3, "COMPLAINT", "UPHELD", "2026-08-01T00:00:00Z");
    draw("2026-Q3", 3);
    SampledCase first = see("2026-Q3").cases().get(0);
    Map<Question, CheckCase.Given> given = allYes();
    given.put(Question.OUTCOME_TOLD, new CheckCase.Given(Verdict.NO, "Nobody wrote 没有告知"));

    answer(first.reference(), first.version(), given);

    SampleView sample = see("2026-Q3");
    assertThat(sample.checked()).isEqualTo(1);
    assertThat(sample.findings()).isEqualTo(1);
    assertThat(sample.count(Question.OUTCOME_TOLD, Verdict.NO)).isEqualTo(1);
    assertThat(sample.count(Question.ASSESSED, Verdict.YES)).isEqualTo(1);
    assertThat(sample.cases().get(0).findings().get(0).note()).isEqualTo("Nobody wrote 没有告知");
    assertThatThrownBy(() -> answer(first.reference(), first.version(), allYes()))
        .isInstanceOf(Refusal.class);
    answer(first.reference(), sample.cases().get(0).version(), allYes());
    assertThat(see("2026-Q3").findings()).isZero();
  }

  @Test
  void C16_every_question_wants_an_answer() {
    ended(1, "COMPLAINT", "UPHELD", "2026-08-01T00:00:00Z");
    draw("2026-Q3", 1);
    SampledCase only = see("2026-Q3").cases().get(0);

    assertThatThrownBy(() -> answer(only.reference(), only.version(), new HashMap<>()))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations()).hasSize(Question.values().length));
  }

  @Test
  void C6_an_auditor_who_works_under_whom_a_case_is_about_finds_it_in_no_sample() {
    ended(4, "COMPLAINT", "UPHELD", "2026-08-01T00:00:00Z");
    draw("2026-Q3", 4);
    SampledCase first = see("2026-Q3").cases().get(0);
    db.execute(
        """
        insert into feedback.case_conflicts
        select id, %d from feedback.cases where reference = '%s'
        """
            .formatted(BOSS, first.reference()));
    assertThat(see("2026-Q3").cases()).hasSize(4);

    lines.put(AUDITOR.id(), BOSS);

    assertThat(see("2026-Q3").cases()).hasSize(3);
    assertThatThrownBy(() -> answer(first.reference(), first.version(), allYes()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void C16_nobody_else_draws_or_reads_samples() {
    user.signIn(AUDITOR, Permission.CASES_READ);

    assertThatThrownBy(() -> draw("2026-Q3", 4)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> see("2026-Q3")).isInstanceOf(Forbidden.class);
  }
}
