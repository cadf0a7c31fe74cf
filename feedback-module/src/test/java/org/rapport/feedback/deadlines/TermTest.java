package org.rapport.feedback.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.feedback.Weekdays;
import org.rapport.kernel.WorkingCalendar;

/** Lengths of working time (C4). */
class TermTest {

  private static final WorkingCalendar WEEK = new Weekdays().current(); // 09:00-17:00

  @ParameterizedTest
  @ValueSource(strings = {"1d", "250d", "1h", "2000h"})
  void C4_a_term_is_read_as_it_is_written(String written) {
    assertThat(Term.parse(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d", "0d", "-1d", "251d", "2001h", "5 d", "5m", "5D", "99999d"})
  void C4_what_is_no_term_is_refused(String written) {
    assertThatThrownBy(() -> Term.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2d, 2026-11-19T10:00, 2026-11-23T17:00",
    "8h, 2026-11-20T10:00, 2026-11-23T10:00",
    "8h, 2026-11-20T09:00, 2026-11-20T17:00",
    "1h, 2026-11-21T12:00, 2026-11-23T10:00"
  })
  void C4_days_end_with_work_on_the_last_one_and_hours_when_they_have_passed(
      Term term, LocalDateTime from, LocalDateTime passed) {
    assertThat(term.after(at(from), WEEK)).isEqualTo(at(passed));
  }

  @ParameterizedTest
  @CsvSource({
    "1d, 2026-11-23T17:00, 2026-11-20T00:00",
    "2d, 2026-11-23T17:00, 2026-11-19T00:00",
    "4h, 2026-11-23T17:00, 2026-11-23T13:00",
    "9h, 2026-11-23T17:00, 2026-11-20T16:00"
  })
  void C4_a_warning_begins_so_much_before_the_due_date(
      Term term, LocalDateTime due, LocalDateTime begins) {
    assertThat(term.before(at(due), WEEK)).isEqualTo(at(begins));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
