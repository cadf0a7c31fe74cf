package org.rapport.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The indexes of the tables that are filled, those of keys left out. */
final class Indexes {

  private Indexes() {}

  /**
   * @return statements that make them again
   */
  static List<String> drop(Connection database) throws SQLException {
    List<String> made = new ArrayList<>();
    try (var drop = database.createStatement();
        var find = database.createStatement();
        ResultSet found =
            find.executeQuery(
                "select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)"
                    + " from pg_index i where i.indrelid in"
                    + " ('feedback.cases'::regclass, 'feedback.case_search'::regclass)"
                    + " and not i.indisprimary")) {
      while (found.next()) {
        made.add(found.getString(2));
        drop.execute("drop index " + found.getString(1));
      }
    }
    return made;
  }
}
