package org.rapport.stakeholder.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;

class TimelineLineTest {

  @Test
  void R16_a_day_comes_back_as_a_day_so_that_each_language_writes_it_its_own_way() {
    assertThat(told("4", LocalDate.of(2026, 3, 9)).arguments())
        .containsExactly("4", LocalDate.of(2026, 3, 9));
  }

  @Test
  void R16_what_only_looks_like_a_day_stays_as_it_was_typed() {
    assertThat(told("2026-02-31", "Day 2026-03-09").arguments())
        .containsExactly("2026-02-31", "Day 2026-03-09");
    assertThat(told().arguments()).isEmpty();
  }

  private static Message told(Object... arguments) {
    Message what = Message.of("stakeholder", "timeline.rated", arguments);
    return new TimelineLine(
            new TimelineEvent(1, TimelineKind.RECORD, Instant.EPOCH, what, null, null), null)
        .what();
  }
}
