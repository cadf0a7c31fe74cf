package org.rapport.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The indexes of tables that are filled, those that keep a rule of the data left out. */
final class Indexes {

  private final List<String> tables;
  private final List<String> made = new ArrayList<>();

  private Indexes(List<String> tables) {
    this.tables = tables;
  }

  /**
   * Filling a table without them and making them afterwards is much faster. Nobody else comes to
   * the tables in between: what runs in the background would look for rows without indexes.
   */
  static Indexes drop(Connection database, List<String> tables) throws SQLException {
    Indexes indexes = new Indexes(tables);
    database.setAutoCommit(false);
    try (var drop = database.createStatement();
        var find =
            database.prepareStatement(
                "select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)"
                    + " from pg_index i where i.indrelid = any (?::regclass[])"
                    + " and not exists (select 1 from pg_constraint c"
                    + " where c.conindid = i.indexrelid)")) {
      find.setArray(1, database.createArrayOf("text", tables.toArray()));
      try (ResultSet found = find.executeQuery()) {
        while (found.next()) {
          indexes.made.add(found.getString(2));
          drop.execute("drop index " + found.getString(1));
        }
      }
      drop.execute("set session_replication_role = replica"); // foreign keys are right here
    }
    return indexes;
  }

  void makeAgain(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("set maintenance_work_mem = '256MB'");
      for (String index : made) {
        statement.execute(index);
      }
      database.commit();
      database.setAutoCommit(true);
      for (String table : tables) {
        statement.execute("vacuum analyze " + table);
      }
      statement.execute("checkpoint"); // or the first measurement would pay for it
    }
  }
}
