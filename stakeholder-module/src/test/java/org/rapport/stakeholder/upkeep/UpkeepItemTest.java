package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.kernel.Invalid;
import org.rapport.stakeholder.StakeholderStatus;

class UpkeepItemTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate SPRING_FESTIVAL = LocalDate.of(2026, 2, 17);

  private final UpkeepItem greeting =
      item(UpkeepKind.HOLIDAY_GREETING, new Recurrence.OnFestival(Festival.SPRING));
  private final UpkeepItem call =
      item(UpkeepKind.CALL_BACK, new Recurrence.Every(Period.ofMonths(3)));

  @Test
  void J14_the_first_reminder_is_the_first_time_after_today() {
    assertThat(greeting.dueOn()).isEqualTo(SPRING_FESTIVAL);
    assertThat(call.dueOn()).isEqualTo("2026-04-05");
  }

  @Test
  void J14_a_call_made_earlier_than_due_moves_the_next_one() {
    call.done(TODAY.plusDays(20));

    assertThat(call.dueOn()).isEqualTo("2026-04-25");
  }

  @Test
  void J14_a_call_noted_late_does_not_bring_an_earlier_one_back() {
    call.done(TODAY.plusDays(20));
    call.done(TODAY.plusDays(2));

    assertThat(call.doneOn()).isEqualTo(TODAY.plusDays(20));
    assertThat(call.dueOn()).isEqualTo("2026-04-25");
  }

  @Test
  void J14_a_greeting_within_two_weeks_before_its_festival_counts_for_it() {
    greeting.done(SPRING_FESTIVAL.minusDays(14));

    assertThat(greeting.dueOn()).isEqualTo("2027-02-06");
  }

  @Test
  void J14_a_greeting_long_before_its_festival_does_not_count_for_it() {
    greeting.done(SPRING_FESTIVAL.minusDays(15));

    assertThat(greeting.dueOn()).isEqualTo(SPRING_FESTIVAL);
    assertThat(greeting.doneOn()).isNull();
  }

  @Test
  void J14_a_belated_greeting_moves_on_to_the_next_festival() {
    greeting.done(SPRING_FESTIVAL.plusDays(3));

    assertThat(greeting.dueOn()).isEqualTo("2027-02-06");
  }

  @Test
  void what_was_stopped_is_not_satisfied_any_more() {
    call.stop(TODAY);
    call.done(TODAY.plusDays(1));

    assertThat(call.doneOn()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = UpkeepKind.class,
      names = {"CALL_BACK", "HOLIDAY_GREETING", "INFORMATION", "INVITATION_TO_VISIT"})
  void J12_the_four_ways_for_potential_ones_suit_no_existing_ones(UpkeepKind kind) {
    assertThat(kind.suits(StakeholderStatus.POTENTIAL)).isTrue();
    assertThatThrownBy(() -> entry(kind).checked(StakeholderStatus.EXISTING))
        .isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = UpkeepKind.class,
      names = {
        "JOINT_BUILDING",
        "INVITATION_TO_EVENT",
        "HOLIDAY_OR_KEY_DATE",
        "RECOGNITION",
        "OPINIONS_AND_COMPLAINTS"
      })
  void J13_the_ways_for_existing_ones_suit_no_potential_ones(UpkeepKind kind) {
    assertThat(kind.suits(StakeholderStatus.EXISTING)).isTrue();
    assertThatThrownBy(() -> entry(kind).checked(StakeholderStatus.POTENTIAL))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void J14_the_last_touch_moves_what_is_due_and_what_slips_away() {
    Cadence cadence = new Cadence(1, TODAY);
    cadence.keep(30, 90);
    cadence.touched(TODAY.plusDays(10));
    cadence.touched(TODAY.plusDays(4));

    assertThat(cadence.dueOn()).isEqualTo(TODAY.plusDays(40));
    assertThat(cadence.slipsOn()).isEqualTo(TODAY.plusDays(100));
  }

  @Test
  void J14_the_longest_time_is_never_shorter_than_the_ideal_one() {
    Cadence cadence = new Cadence(1, TODAY);

    assertThatThrownBy(() -> cadence.keep(31, 30)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> cadence.keep(0, 3661)).isInstanceOf(Invalid.class);
    assertThat(cadence.idealDays()).isEqualTo(Cadence.IDEAL_DAYS);
  }

  private static UpkeepItem item(UpkeepKind kind, Recurrence recurrence) {
    return new UpkeepItem(1, new UpkeepEntry(kind, recurrence, null, 7), TODAY);
  }

  private static UpkeepEntry entry(UpkeepKind kind) {
    return new UpkeepEntry(kind, new Recurrence.Every(Period.ofWeeks(2)), null, 7);
  }
}
