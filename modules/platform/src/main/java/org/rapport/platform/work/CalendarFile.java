package org.rapport.platform.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An iCalendar file of all-day events (RFC 5545). */
final class CalendarFile {

  private static final int LINE_OCTETS = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();
  private final Instant made;

  CalendarFile(String name, Instant made) {
    this.made = made;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Rapport//Work list//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(name));
    line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
  }

  /**
   * @param uid the same whenever the file is made again
   * @param address of the page where it is done
   */
  CalendarFile allDay(String uid, LocalDate day, String summary, String address) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(uid));
    line("DTSTAMP:" + MOMENT.format(made));
    line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
    line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
    line("SUMMARY:" + escaped(summary));
    line("URL:" + address);
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
    return this;
  }

  String text() {
    return lines + "END:VCALENDAR\r\n";
  }

  /** Control characters have no escape and no place in a calendar (RFC 5545 3.3.11). */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
        .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
  }

  /** No line is longer than 75 octets, and no character is torn apart (RFC 5545 3.1). */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      String character = Character.toString(content.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(character);
      octets += size;
      at += character.length();
    }
    lines.append("\r\n");
  }
}
