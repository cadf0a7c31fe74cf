package org.rapport.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * A made-up row in the columns of the public complaint database of the United States' Consumer
 * Financial Protection Bureau, with three more: what kind of feedback, how severe, closed when.
 *
 * @param closed null where nobody noted the day, or the case is still open
 */
record EarlierComplaint(
    int number,
    LocalDate received,
    String kind,
    String severity,
    String channel,
    String response,
    boolean timely,
    LocalDate closed) {

  static final LocalDate FIRST = LocalDate.of(1994, 1, 3);
  static final LocalDate LAST = LocalDate.of(2005, 9, 30);

  private static final int DUE_WORKDAYS = 5;
  private static final String[] KINDS = {"Complaint", "Complaint", "Complaint", "Inquiry", "Idea"};
  private static final String[] CHANNELS = {"Web", "Web", "Web", "Phone", "Referral"};
  private static final String[] SEVERITIES = {"", "Minor", "Normal", "Serious"};
  private static final String[] RESPONSES = {
    "Closed with monetary relief",
    "Closed with non-monetary relief",
    "Partly justified",
    "Closed without relief",
    "Closed with explanation",
    "In progress"
  };

  /** Years of a few, then some months of many, as in the real file; the same ones every time. */
  static List<EarlierComplaint> some(int number) {
    Random random = new Random(20230908);
    List<EarlierComplaint> some = new ArrayList<>();
    long days = LAST.toEpochDay() - FIRST.toEpochDay();
    for (int i = 1; i <= number; i++) {
      boolean late = random.nextInt(10) < 7;
      LocalDate received =
          late ? LAST.minusDays(random.nextInt(110)) : FIRST.plusDays(random.nextInt((int) days));
      some.add(
          i % 60 == 0
              ? row(i, received, "Praise", "Postal mail", "Resolved", random)
              : i % 45 == 0
                  ? withdrawn(i, received, random)
                  : row(
                      i,
                      received,
                      any(KINDS, random),
                      any(CHANNELS, random),
                      any(RESPONSES, random),
                      random));
    }
    return some;
  }

  private static EarlierComplaint row(
      int number, LocalDate received, String kind, String channel, String response, Random random) {
    boolean open = response.equals("In progress");
    boolean noted = random.nextInt(5) > 0;
    LocalDate closed = open || !noted ? null : received.plusDays(1 + random.nextInt(20));
    boolean timely =
        closed == null ? random.nextInt(8) > 0 : !closed.isAfter(plusWorkdays(received));
    return new EarlierComplaint(
        number, received, kind, any(SEVERITIES, random), channel, response, timely, closed);
  }

  private static EarlierComplaint withdrawn(int number, LocalDate received, Random random) {
    LocalDate closed = received.plusDays(1 + random.nextInt(15));
    return new EarlierComplaint(
        number, received, "Complaint", "", "Web", "Cancelled", true, closed);
  }

  private static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }

  /** Of a calendar that knows weekends and, in these years, no holidays. */
  private static LocalDate plusWorkdays(LocalDate day) {
    LocalDate due = day;
    for (int left = DUE_WORKDAYS; left > 0; ) {
      due = due.plusDays(1);
      left -= isWorkday(due) ? 1 : 0;
    }
    return due;
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Null where no answer is owed. */
  LocalDate due() {
    return kind.equals("Praise") ? null : plusWorkdays(received);
  }

  boolean isWithdrawn() {
    return response.equals("Cancelled");
  }

  boolean isDecided() {
    return !response.equals("In progress") && !isWithdrawn();
  }

  /** Decided on a day nobody noted. */
  boolean isGuessed() {
    return isDecided() && closed == null;
  }

  /** As noted; else the due day or the working day after it. Null where there was no decision. */
  LocalDate decided() {
    if (!isDecided() || closed != null) {
      return isDecided() ? closed : null;
    }
    LocalDate guess = due() == null ? received : due();
    if (timely) {
      return guess;
    }
    do {
      guess = guess.plusDays(1);
    } while (!isWorkday(guess));
    return guess;
  }

  /** Null while it is open. */
  LocalDate ended() {
    return isWithdrawn() ? closed : decided();
  }

  static String csv(Collection<EarlierComplaint> rows) {
    StringBuilder csv =
        new StringBuilder(
            "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,"
                + "Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,"
                + "Submitted via,Date sent to company,Company response to consumer,"
                + "Timely response?,Consumer disputed?,Complaint ID,Type,Severity,Closed on\n");
    rows.forEach(row -> csv.append(row.line()).append('\n'));
    return csv.toString();
  }

  private String line() {
    return String.join(
        ",",
        received.toString(),
        "Account",
        "Savings account",
        "\"Fee taken twice, number " + number + "\"",
        "",
        "\"They took it\nagain, and said \"\"sorry\"\".\"",
        "",
        "HARBOR BANK",
        "FL",
        "33009",
        "",
        "",
        channel,
        received.plusDays(1).toString(),
        response,
        timely ? "Yes" : "No",
        "N/A",
        "EARLY-" + number,
        kind,
        severity,
        closed == null ? "" : closed.toString());
  }
}
