package org.rapport.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.reporting.readmodel.CaseExamples.Story;
import org.rapport.reporting.readmodel.Measure.Due;

class CountingTest {

  @Test
  void an_open_case_is_due_and_goes_on() {
    List<Cell> cells = Counting.of(Story.open(0).facts());
    assertThat(cells)
        .contains(
            Cell.of(Measure.DECISION, CaseExamples.DAY.plusDays(7), Due.OPEN.name()),
            Cell.lasting(Measure.TIME_TO_CLOSE, CaseExamples.DAY, null, Measure.End.ENDED.name()));
    assertThat(cells).noneMatch(cell -> cell.measure() == Measure.FINDING);
  }

  @Test
  void a_late_decision_missed_its_day_however_long_ago() {
    assertThat(Counting.of(Story.decided(0, 9, Finding.UPHELD).facts()))
        .contains(Cell.of(Measure.DECISION, CaseExamples.DAY.plusDays(7), Due.MISSED.name()));
  }

  @Test
  void nothing_is_owed_to_who_took_the_case_back_in_time() {
    assertThat(Counting.of(withdrawnAfter(3))).noneMatch(c -> c.measure() == Measure.DECISION);
    assertThat(Counting.of(withdrawnAfter(8)))
        .contains(Cell.of(Measure.DECISION, CaseExamples.DAY.plusDays(7), Due.MISSED.name()));
  }

  @Test
  void a_withdrawn_case_can_no_longer_be_decided_so_its_time_is_censored() {
    assertThat(Counting.of(withdrawnAfter(3)))
        .contains(
            Cell.lasting(
                Measure.TIME_TO_DECISION,
                CaseExamples.DAY,
                CaseExamples.DAY.plusDays(3),
                Measure.End.CENSORED.name()));
  }

  @Test
  void each_stage_of_a_case_takes_its_own_time() {
    assertThat(Counting.of(Story.decided(0, 3, Finding.UPHELD).facts()))
        .contains(
            stage(Measure.TIME_TO_ACKNOWLEDGE, 0, 1, Measure.End.ENDED),
            stage(Measure.TIME_TO_ASSESS, 0, 1, Measure.End.ENDED),
            stage(Measure.TIME_TO_INVESTIGATE, 1, 3, Measure.End.ENDED));
  }

  @Test
  void a_stage_that_a_case_went_past_can_no_longer_end() {
    CaseFacts withdrawn =
        new Story(0, FeedbackType.QUESTION, Channel.PHONE, 0, 0, 4, null, true, 0, false).facts();
    assertThat(Counting.of(withdrawn))
        .contains(
            stage(Measure.TIME_TO_ACKNOWLEDGE, 0, 4, Measure.End.CENSORED),
            stage(Measure.TIME_TO_ASSESS, 0, 4, Measure.End.CENSORED))
        .noneMatch(cell -> cell.measure() == Measure.TIME_TO_INVESTIGATE);
  }

  private static Cell stage(Measure measure, int from, int to, Measure.End end) {
    LocalDate day = CaseExamples.DAY;
    return Cell.lasting(measure, day.plusDays(from), day.plusDays(to), end.name());
  }

  @Test
  void of_each_decision_it_counts_whether_the_sender_has_learned_it() {
    Story decided = Story.decided(0, 3, Finding.UPHELD);
    LocalDate day = CaseExamples.DAY.plusDays(3);
    assertThat(Counting.of(decided.facts()))
        .contains(Cell.of(Measure.TELLING, day, Measure.Telling.NOT_TOLD.name()));
    assertThat(Counting.of(decided.rated(4).facts()))
        .contains(Cell.of(Measure.TELLING, day, Measure.Telling.TOLD.name()));
    assertThat(Counting.of(Story.open(0).facts()))
        .noneMatch(cell -> cell.measure() == Measure.TELLING);
  }

  @Test
  void a_change_that_changes_nothing_leaves_no_row() {
    CaseFacts facts = Story.decided(0, 3, Finding.UPHELD).rated(4).facts();
    assertThat(Changes.between(facts, facts).byCell()).isEmpty();
  }

  private static CaseFacts withdrawnAfter(int days) {
    return new Story(0, FeedbackType.QUESTION, Channel.PHONE, 1, 0, days, null, true, 0, false)
        .facts();
  }
}
