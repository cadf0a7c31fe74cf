package org.rapport.platform;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a failure of what Rapport stands on (its database, its disk) from a mistake: it passes by
 * itself, so the answer is 503 and everything typed is kept.
 */
public final class Outage {

  private Outage() {}

  /** What is away or full, if that is where a failure comes from. */
  public static Optional<Throwable> behind(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(Outage::isOne)
        .findFirst();
  }

  private static boolean isOne(Throwable cause) {
    return cause instanceof FilesUnavailable
        || cause instanceof SystemException // how the container tells that a commit got no answer
        || cause instanceof SQLException sql && isOfTheDatabase(sql);
  }

  /**
   * The database is gone, full or starting: classes 08, 53, 57P and 58 of PostgreSQL's error codes.
   * The container's own failures to get a connection have no code, only these words.
   */
  private static boolean isOfTheDatabase(SQLException sql) {
    String state = sql.getSQLState();
    return state == null
        ? sql.getMessage() != null && sql.getMessage().contains("allocating a connection")
        : state.startsWith("08")
            || state.startsWith("53")
            || state.startsWith("57P")
            || state.startsWith("58");
  }
}
