package org.rapport.stakeholder.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.stakeholder.registry.Samples;

class InterestTest {

  private static final LocalDate TODAY = Samples.TODAY;

  @Test
  void R12_a_matter_is_the_same_in_capitals_and_with_more_blanks() {
    Interest one = new Interest(1, entry("Day  Care ", "Two walks a week", TODAY), Samples.NOW);
    Interest other = new Interest(2, entry("day care", "Low fees", TODAY), Samples.NOW);

    assertThat(one.matterKey()).isEqualTo(other.matterKey());
    assertThat(one.entry().matter()).isEqualTo("Day  Care");
  }

  @Test
  void R12_everything_wrong_is_said_at_once() {
    assertThat(wrong(new InterestEntry(" ", null, "x".repeat(1001), null, null)))
        .containsExactlyInAnyOrder("matter", "side", "wants", "strength", "on");
  }

  @Test
  void R12_nobody_learns_anything_in_the_future() {
    assertThat(wrong(entry("Day care", "Two walks a week", TODAY.plusDays(1))))
        .containsExactly("on");
  }

  private static InterestEntry entry(String matter, String wants, LocalDate on) {
    return new InterestEntry(matter, Side.USER, wants, Strength.CLEAR, on);
  }

  private static List<String> wrong(InterestEntry entry) {
    Invalid[] thrown = new Invalid[1];
    assertThatThrownBy(() -> entry.checked(TODAY))
        .isInstanceOfSatisfying(Invalid.class, invalid -> thrown[0] = invalid);
    return thrown[0].violations().stream().map(Invalid.Violation::field).toList();
  }
}
