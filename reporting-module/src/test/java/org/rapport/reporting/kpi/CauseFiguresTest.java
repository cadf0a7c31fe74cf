package org.rapport.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.RootCauseFacts;
import org.rapport.reporting.suppression.Shown;

/** Root causes as they may be shown (C12). */
class CauseFiguresTest {

  @Test
  void C12_what_is_done_is_shown_where_the_number_of_cases_is_and_no_sum_gives_a_hidden_one_away() {
    CauseFigures figures = CauseFigures.of(FigureExamples.CAUSES);

    assertThat(figures.rows().stream().map(row -> row.count().shown()))
        .containsExactly(
            Shown.PLAINLY, Shown.PLAINLY, Shown.AS_FEWER, Shown.AS_FEWER, Shown.PLAINLY);
    assertThat(figures.rows().get(0).actions()).isEqualTo(new CauseFigures.Actions(3, 2, 1));
    assertThat(figures.rows().get(2).actions()).isNull();
    assertThat(figures.all()).isNull();
    assertThat(figures.byReach().total()).isEqualTo(figures.byCause().total());
    assertThat(figures.byReach().rows()).allMatch(row -> row.count().isPlain());
  }

  @Test
  void C12_one_hidden_cause_takes_another_along() {
    CauseFigures figures = CauseFigures.of(List.of(cause(1, 30), cause(2, 8), cause(3, 2)));

    assertThat(figures.rows().stream().map(row -> row.count().shown()))
        .containsExactly(Shown.PLAINLY, Shown.WITHHELD, Shown.AS_FEWER);
    assertThat(figures.rows().get(1).actions()).isNull();
  }

  @Test
  void C12_what_is_done_about_all_is_added_up_where_all_are_shown_and_none_is_no_cause_at_all() {
    assertThat(CauseFigures.of(List.of(cause(1, 30), cause(2, 8))).all())
        .isEqualTo(new CauseFigures.Actions(2, 2, 2));
    assertThat(CauseFigures.of(List.of()).rows()).isEmpty();
    assertThat(CauseFigures.of(List.of(cause(1, 0))).rows().get(0).actions()).isNull();
  }

  private static RootCauseFacts cause(long id, long named) {
    return new RootCauseFacts(id, "Cause " + id, "原因" + id, named, 0, 0, 1, 1, 1);
  }
}
