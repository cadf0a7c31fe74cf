package org.rapport.reporting.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.reporting.workbook.PlainTexts;

class NumbersTest {

  private final Numbers numbers = new Numbers(new PlainTexts());

  @Test
  void halves_are_rounded_up_as_the_workbook_shows_them() {
    assertThat(numbers.percent(5.0 / 16)).isEqualTo("31.3%");
    assertThat(numbers.percent(0.1245)).isEqualTo("12.5%");
    assertThat(numbers.oneDigit(0.25)).isEqualTo("0.3");
    assertThat(numbers.oneDigit(2.35)).isEqualTo("2.4");
  }
}
