package org.rapport.stakeholder.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.kernel.Invalid;
import org.rapport.stakeholder.registry.Stamp;

class RatingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Stamp NOW = new Stamp(7L, Instant.parse("2026-03-10T02:00:00Z"), TODAY);

  @ParameterizedTest
  @CsvSource({
    "5, 5, MANAGE_CLOSELY",
    "4, 4, MANAGE_CLOSELY",
    "4, 3, KEEP_SATISFIED",
    "5, 1, KEEP_SATISFIED",
    "3, 4, KEEP_INFORMED",
    "1, 5, KEEP_INFORMED",
    "3, 3, MONITOR",
    "1, 1, MONITOR"
  })
  void R12_four_and_five_are_high_and_the_middle_is_low(
      int influence, int interest, Quadrant quadrant) {
    assertThat(new Position(influence, interest).quadrant()).isEqualTo(quadrant);
  }

  @Test
  void R12_as_of_a_day_the_latest_rating_until_then_holds() {
    Steps way =
        Steps.of(List.of(rating(2, 2, 30), rating(5, 4, 10), rating(3, 3, 20), rating(4, 4, 10)));

    assertThat(way.asOf(TODAY.minusDays(31))).isEmpty();
    assertThat(way.asOf(TODAY.minusDays(30))).contains(new Position(2, 2));
    assertThat(way.asOf(TODAY.minusDays(21))).contains(new Position(2, 2));
    assertThat(way.asOf(TODAY.minusDays(11))).contains(new Position(3, 3));
    // of two for one day the later made one corrects the earlier
    assertThat(way.asOf(TODAY)).contains(new Position(4, 4));
    assertThat(Steps.parse(way.toString()).asOf(TODAY)).contains(new Position(4, 4));
  }

  @Test
  void R12_everything_wrong_with_a_rating_is_told_at_once() {
    RatingEntry wrong = new RatingEntry(6, null, TODAY.plusDays(1), " ");

    assertThatThrownBy(() -> new Rating(1, wrong, NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("influence", "interest", "on", "reason"));
  }

  @Test
  void R12_a_rating_is_due_again_a_year_later() {
    MapPosition position = new MapPosition(1);
    position.follow(Steps.of(List.of(rating(2, 2, 30))), Set.of());

    assertThat(position.dueOn()).isEqualTo(TODAY.minusDays(30).plusYears(1));
  }

  @Test
  void R12_what_is_kept_again_as_it_was_changes_no_count() {
    Steps way = Steps.of(List.of(rating(2, 2, 30), rating(5, 4, 10)));
    MapPosition position = new MapPosition(1);
    position.follow(way, Set.of(3L));

    position
        .follow(way, Set.of(3L))
        .forEach((cell, delta) -> assertThat(cell).as("should not have changed").isNull());
  }

  private static Rating rating(int influence, int interest, int daysAgo) {
    LocalDate on = TODAY.minusDays(daysAgo);
    return new Rating(1, new RatingEntry(influence, interest, on, "Seen at work"), NOW);
  }
}
