package org.rapport.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Complaints over REST, beside the same row written by plain JDBC. */
final class Submissions {

  private static final int CREATED = 201;
  private static final String TEXT =
      "The ramp at the east door has been closed for a week. 东门的坡道已经关了一周。";

  private static final String COMPLAINT =
      """
      {"type": "COMPLAINT", "identity": "ANONYMOUS", "subject": "Ramp closed", "text": "%s",
       "language": "en"}
      """
          .formatted(TEXT);
  private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");

  private final Server server;
  private final double seconds;

  Submissions(Server server, double seconds) {
    this.server = server;
    this.seconds = seconds;
  }

  /**
   * @throws IllegalStateException if an acknowledged one is not in the database
   */
  Latencies overRest(int users) throws Exception {
    Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
    Latencies seen =
        Users.measure(
            users,
            seconds,
            server.cpu(),
            i -> {
              Http http = new Http(server.uri(), "");
              return () -> send(http, acknowledged);
            });
    checkAllThere(acknowledged);
    return seen;
  }

  /** One row and one synced commit each, on as many connections. */
  Latencies byJdbc(int users) throws Exception {
    try (Connection database = server.database();
        var statement = database.createStatement()) {
      statement.execute("create schema if not exists bench");
      statement.execute(
          "create table if not exists bench.cases (like feedback.cases including all)");
    }
    List<Connection> connections = new ArrayList<>();
    try {
      for (int i = 0; i < users; i++) {
        connections.add(server.database());
      }
      return Users.measure(users, seconds, server.cpu(), i -> insertsOn(connections.get(i)));
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  private static boolean send(Http http, Collection<String> acknowledged) {
    String key = "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    Http.Answer answer = http.post("/api/v1/cases", key, COMPLAINT);
    Matcher reference = REFERENCE.matcher(answer.text());
    if (answer.status() != CREATED || !reference.find()) {
      return false;
    }
    acknowledged.add(reference.group(1));
    return true;
  }

  private void checkAllThere(Collection<String> acknowledged) throws SQLException {
    try (Connection database = server.database();
        PreparedStatement count =
            database.prepareStatement(
                "select count(distinct reference) from feedback.cases where reference = any (?)")) {
      count.setArray(1, database.createArrayOf("text", acknowledged.toArray()));
      try (ResultSet found = count.executeQuery()) {
        found.next();
        if (found.getInt(1) != acknowledged.size()) {
          throw new IllegalStateException(
              acknowledged.size() + " acknowledged, " + found.getInt(1) + " in the database");
        }
      }
    }
  }

  private static Callable<Boolean> insertsOn(Connection database) {
    try {
      PreparedStatement insert =
          database.prepareStatement(
              "insert into bench.cases (id, version, reference, type, channel, identity, language,"
                  + " subject, text, state, received_at, acknowledge_due_on, acknowledged_at,"
                  + " stage, due_at, first_due_at, extended, contested, reopened, changed_at)"
                  + " values (?, 1, ?, 'COMPLAINT', 'PORTAL', 'ANONYMOUS', 'en', ?, ?, 'RECEIVED',"
                  + " ?, current_date, now(), 1, now(), now(), false, false, false, now())");
      return () -> {
        long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        insert.setLong(1, id);
        insert.setString(2, Long.toString(id, Character.MAX_RADIX).substring(0, 9));
        insert.setString(3, "Ramp closed");
        insert.setString(4, TEXT);
        insert.setTimestamp(5, Timestamp.from(Instant.now()));
        return insert.executeUpdate() == 1;
      };
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
