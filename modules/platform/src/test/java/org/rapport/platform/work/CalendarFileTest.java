package org.rapport.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The format of RFC 5545 (mission J14). */
class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2026-02-27T16:30:05Z");

  @Test
  void J14_an_all_day_event_ends_on_the_next_day_and_says_in_utc_when_it_was_made() {
    assertThat(file("Call Ann"))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("UID:work-7@rapport.example\r\n")
        .contains("DTSTAMP:20260227T163005Z\r\n")
        .contains("DTSTART;VALUE=DATE:20261231\r\n")
        .contains("DTEND;VALUE=DATE:20270101\r\n")
        .contains("SUMMARY:Call Ann\r\n")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void J14_what_means_something_to_the_format_is_escaped() {
    assertThat(file("a\\b;c,d\ne\r\nf\u0007: g")).contains("SUMMARY:a\\\\b\\;c\\,d\\ne\\nf: g\r\n");
  }

  @Test
  void nobody_puts_a_line_of_their_own_into_a_calendar() {
    assertThat(file("x\r\nEND:VEVENT\rATTACH:http://elsewhere.example").split("\r\n"))
        .doesNotContain("ATTACH:http://elsewhere.example")
        .containsOnlyOnce("END:VEVENT");
  }

  @Test
  void J14_long_lines_are_folded_and_no_character_is_torn_apart() {
    String name = "松岭区民政局🏮".repeat(20);
    String text = file(name);

    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + name + "\r\n");
  }

  private static String file(String summary) {
    return new CalendarFile("Work", NOW)
        .allDay(
            "work-7@rapport.example",
            LocalDate.of(2026, 12, 31),
            summary,
            "https://rapport.example/staff/today")
        .text();
  }
}
