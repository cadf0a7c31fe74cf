package org.rapport.stakeholder.dealings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.platform.TestSettings;
import org.rapport.platform.texts.TestTexts;
import org.rapport.stakeholder.registry.Stamp;

class DealingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate BEGUN = LocalDate.of(2023, 3, 1);
  private static final Stamp NOW =
      new Stamp(7L, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY);

  @Test
  void R11_a_service_may_go_on_without_an_end_and_nobody_need_know_what_was_paid() {
    DealingEntry kept = new Dealing(1, entry(null, null, null), NOW).entry();

    assertThat(kept.until()).isNull();
    assertThat(kept.value()).isNull();
    assertThat(kept.currency()).isNull();
  }

  @Test
  void R11_a_value_has_a_currency_however_it_is_written() {
    assertThat(new Dealing(1, entry(null, "20000.50", "eur"), NOW).entry().currency())
        .isEqualTo("EUR");
    assertThat(wrong(entry(null, "20000", null))).containsExactly("currency");
    assertThat(wrong(entry(null, "20000", "XYZ"))).containsExactly("currency");
  }

  @Test
  void R11_without_a_value_nothing_is_said_of_the_currency() {
    assertThat(new Dealing(1, entry(null, null, "CNY"), NOW).entry().currency()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.001", "1000000000000"})
  void R11_a_value_is_an_amount_of_money(String value) {
    assertThat(wrong(entry(null, value, "CNY"))).containsExactly("value");
  }

  @Test
  void R11_nothing_ends_before_it_began_and_what_has_not_begun_is_not_past() {
    assertThat(wrong(entry(BEGUN.minusDays(1), null, null))).containsExactly("until");
    DealingEntry tomorrow =
        new DealingEntry(
            DealingKind.COOPERATION, "Fair", TODAY.plusDays(1), null, null, null, null, null, null);
    assertThat(wrong(tomorrow)).containsExactly("from");
  }

  @Test
  void R11_everything_wrong_is_said_at_once() {
    DealingEntry nothing =
        new DealingEntry(null, " ", null, null, null, null, null, "x".repeat(2001), null);

    assertThat(wrong(nothing)).containsExactlyInAnyOrder("kind", "what", "from", "experience");
  }

  @Test
  void R11_it_is_said_in_one_line_in_the_reader_s_language() {
    DealingEntry facts =
        new DealingEntry(
            DealingKind.BOUGHT_FROM_US,
            "Training",
            BEGUN,
            LocalDate.of(2023, 12, 31),
            new BigDecimal("20000.00"),
            "CNY",
            HowItWent.WELL,
            null,
            "Bo");

    assertThat(new DealingWords(TestTexts.with(new TestSettings(Path.of("target")))).line(facts))
        .isEqualTo("Bought from us · Mar 1, 2023 – Dec 31, 2023 · CN¥20,000 · Went well · ask Bo");
  }

  private static List<String> wrong(DealingEntry entry) {
    Invalid[] thrown = new Invalid[1];
    assertThatThrownBy(() -> entry.checked(TODAY))
        .isInstanceOfSatisfying(Invalid.class, invalid -> thrown[0] = invalid);
    return thrown[0].violations().stream().map(Invalid.Violation::field).toList();
  }

  private static DealingEntry entry(LocalDate until, String value, String currency) {
    return new DealingEntry(
        DealingKind.BOUGHT_FROM_US,
        "Training for volunteers",
        BEGUN,
        until,
        value == null ? null : new BigDecimal(value),
        currency,
        HowItWent.MIXED,
        "Began well",
        "Bo");
  }
}
