package org.rapport.platform.database;

import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of one module to the version its code expects. */
public final class Migrations {

  private static final int TRIES_TO_CONNECT = 5;

  private Migrations() {}

  /**
   * Creates the schema named like the module and runs what is missing of {@code
   * db/migration/<module>}; each module has a history of its own in its schema.
   */
  public static void run(String module, DataSource database) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .connectRetries(TRIES_TO_CONNECT)
        .connectRetriesInterval((int) Duration.ofSeconds(2).toSeconds())
        .schemas(module)
        .locations("classpath:db/migration/" + module)
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }
}
