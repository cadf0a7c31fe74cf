package org.rapport.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.platform.Configuration;

/**
 * The database of this installation: the one that {@code RAPPORT_DB_URL} names, else the embedded
 * one. It is there from first use, which may be the container's, before any bean of ours exists.
 */
final class Database {

  private static final int CONNECT_SECONDS = 5;

  private static Database current;

  private final PGSimpleDataSource source;
  private final Optional<EmbeddedKeeper> keeper;

  private Database(PGSimpleDataSource source, Optional<EmbeddedKeeper> keeper) {
    this.source = source;
    source.setLogServerErrorDetail(false); // the server's details quote rows, and errors are logged
    this.keeper = keeper;
    source.setApplicationName("rapport");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
  }

  static synchronized Database current() {
    if (current == null) {
      current =
          Configuration.value("RAPPORT_DB_URL")
              .map(Database::external)
              .orElseGet(Database::embedded);
    }
    return current;
  }

  /** Stops the embedded server; nothing to do for an external one. */
  static synchronized void close() {
    if (current != null) {
      current.keeper.ifPresent(EmbeddedKeeper::close);
      current = null;
    }
  }

  /**
   * A new connection without a pool; SQL that asks for the time of day gets it in UTC everywhere.
   */
  Connection connect() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set time zone 'UTC'");
    }
    return connection;
  }

  private static Database external(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    Configuration.value("RAPPORT_DB_USER").ifPresent(source::setUser);
    Configuration.value("RAPPORT_DB_PASSWORD").ifPresent(source::setPassword);
    return new Database(source, Optional.empty());
  }

  private static Database embedded() {
    Path data = Configuration.dataDirectory();
    EmbeddedKeeper keeper = EmbeddedKeeper.start(data);
    return new Database(keeper.database(), Optional.of(keeper));
  }
}
