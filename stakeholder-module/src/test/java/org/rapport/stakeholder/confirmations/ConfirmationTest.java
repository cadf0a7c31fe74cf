package org.rapport.stakeholder.confirmations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.stakeholder.registry.Stamp;

class ConfirmationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");
  private static final Stamp STAMP = new Stamp(7L, NOW, TODAY);

  @Test
  void J19_a_confirmation_tells_who_took_part_and_what_they_said_and_is_never_of_a_day_to_come() {
    ConfirmationEntry empty = new ConfirmationEntry(TODAY.plusDays(1), " ", "");

    assertThatThrownBy(() -> new Confirmation(Subject.CULTURE, empty, STAMP))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactlyInAnyOrder("on", "participants", "said"));
    ConfirmationEntry today = new ConfirmationEntry(null, "Staff council", "Agreed");
    assertThat(new Confirmation(Subject.CULTURE, today, STAMP).entry().on()).isEqualTo(TODAY);
  }

  @Test
  void J19_what_is_changed_after_a_confirmation_is_not_covered_by_it() {
    assertThat(confirmed(TODAY).covers(TODAY, NOW.minusSeconds(1))).isTrue();
    assertThat(confirmed(TODAY).covers(TODAY, NOW.plusSeconds(1))).isFalse();
    assertThat(confirmed(TODAY).covers(TODAY.plusDays(1), NOW.plus(Duration.ofDays(1)))).isFalse();
  }

  @Test
  void J19_what_is_written_down_late_does_not_cover_what_was_changed_in_between() {
    ConfirmationView lastWeek = confirmed(TODAY.minusDays(7));

    assertThat(lastWeek.covers(TODAY.minusDays(3), NOW.minus(Duration.ofDays(3)))).isFalse();
    assertThat(lastWeek.covers(TODAY.minusDays(8), NOW.minus(Duration.ofDays(8)))).isTrue();
  }

  private static ConfirmationView confirmed(LocalDate on) {
    return new ConfirmationView(on, "Staff council", "Agreed", NOW, "Ann Lee");
  }
}
