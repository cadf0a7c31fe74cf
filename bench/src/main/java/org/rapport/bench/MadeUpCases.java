package org.rapport.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Many closed and some open cases of the last 24 months, copied straight into the tables; always
 * the same ones.
 */
final class MadeUpCases {

  private static final int DAYS = 730;
  private static final int OPEN_DAYS = 10;
  private static final int MOST_OPEN = 2_000;
  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final String[] TYPES = {
    "COMPLAINT", "COMPLAINT", "QUESTION", "SUGGESTION", "COMPLIMENT"
  };
  private static final String[] CHANNELS = {
    "PORTAL", "PORTAL", "EMAIL", "PHONE", "PAPER", "IN_PERSON"
  };
  private static final String[] SEVERITIES = {"LOW", "MEDIUM", "MEDIUM", "HIGH", "CRITICAL"};
  private static final String[] FINDINGS = {"UPHELD", "PARTLY_UPHELD", "NOT_UPHELD", "NO_FINDING"};
  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final String CASES =
      "feedback.cases (id, version, reference, type, channel, identity, language, subject,"
          + " about, text, state, severity, safety, received_at, acknowledge_due_on,"
          + " acknowledged_at, stage, due_at, first_due_at, extended, decided_at,"
          + " decided_on_time, finding, closed_at, contested, reopened, handling_rating,"
          + " outcome_rating, rated_at, changed_at)";
  private static final String SEARCH = "feedback.case_search (case_id, received_at, words)";
  private static final List<String> TABLES = List.of("feedback.cases", "feedback.case_search");

  private final SplittableRandom random = new SplittableRandom(20260101);
  private final Instant now = Instant.now();
  private int made;

  /** Adds cases until there are this many. */
  void copyUpTo(int total, Connection database) throws SQLException {
    Indexes indexes = Indexes.drop(database, TABLES);
    int before = made;
    int stillClosed = total - open(total) + open(before);
    try (CopyRows cases = new CopyRows(database, CASES);
        CopyRows search = new CopyRows(database, SEARCH)) {
      while (made < total) {
        make(cases, search, made < stillClosed ? closedAt(before, stillClosed) : null);
      }
    }
    indexes.makeAgain(database);
    try (var statement = database.createStatement()) {
      statement.execute("delete from reporting.counting"); // counted anew at the next start
    }
  }

  /** How many of so many are open. */
  private static int open(int total) {
    return Math.min(total / 25, MOST_OPEN);
  }

  /** In the order in which they came in, as in life: neighbors in time are neighbors on disk. */
  private Instant closedAt(int first, int end) {
    double share = (made - first) / (double) (end - first);
    long minutes = Math.round((DAYS - OPEN_DAYS) * 1_440 * (1 - share));
    return now.minus(Duration.ofDays(OPEN_DAYS)).minus(Duration.ofMinutes(minutes));
  }

  /**
   * @param closed when a closed one came in; null makes an open one
   */
  private void make(CopyRows cases, CopyRows search, Instant closed) throws SQLException {
    made++;
    long id = random.nextLong(1, Long.MAX_VALUE);
    boolean open = closed == null;
    Instant received =
        open ? now.minus(Duration.ofMinutes(random.nextInt(OPEN_DAYS * 1_440))) : closed;
    Instant due = received.plus(Duration.ofDays(7));
    Instant decided = received.plus(Duration.ofHours(2 + random.nextInt(240)));
    LocalDate day = received.atZone(ZoneOffset.UTC).toLocalDate();
    boolean rated = !open && random.nextInt(3) == 0;
    // a matter is of 20 cases however many there are; topics and lifts are more with more cases
    String word =
        "matter" + made / 20 + " topic" + random.nextInt(5_000) + (made % 50 == 0 ? " lift" : "");
    String phrase = made % 50 == 0 ? " The lift stuck between floors. 电梯停运。" : "";
    cases.add(
        id,
        1,
        reference(made),
        one(TYPES),
        one(CHANNELS),
        random.nextInt(4) == 0 ? "ANONYMOUS" : "NAMED",
        random.nextBoolean() ? "en" : "zh-CN",
        "Ramp at door " + random.nextInt(900) + " " + word,
        "Branch " + random.nextInt(40),
        "The ramp has been closed for a week and nobody says why. 坡道已经关了一周。 " + word + phrase,
        open ? "RECEIVED" : "CLOSED",
        open ? null : one(SEVERITIES),
        open ? null : "f",
        received,
        day,
        received,
        1,
        due,
        due,
        random.nextInt(20) == 0 ? "t" : "f",
        open ? null : decided,
        open ? null : decided.isBefore(due) ? "t" : "f",
        open ? null : one(FINDINGS),
        open ? null : decided.plus(Duration.ofDays(14)),
        random.nextInt(30) == 0 ? "t" : "f",
        "f",
        rated ? 1 + random.nextInt(5) : null,
        rated ? 1 + random.nextInt(5) : null,
        rated ? decided.plus(Duration.ofDays(2)) : null,
        received);
    search.add(
        id,
        received,
        placed("ramp door " + word, 'A')
            + placed(
                "week close branch 坡道 已经 一周"
                    + (phrase.isEmpty() ? "" : " stuck between floor 电 电梯 梯 梯停 停 停运 运"),
                'B'));
  }

  /** Words with the weight of what they stand in. */
  private static String placed(String words, char weight) {
    return words.replaceAll("(\\S+)", "$1:1" + weight + " ");
  }

  /** Looks random, and an odd factor makes every number another one: no two are the same. */
  private static String reference(long number) {
    StringBuilder text = new StringBuilder("FB-");
    long bits = number * ODD;
    for (int i = 0; i < 8; i++) {
      text.append(i == 4 ? "-" : "").append(SYMBOLS.charAt((int) (bits >> 5 * i & 31)));
    }
    return text.toString();
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
