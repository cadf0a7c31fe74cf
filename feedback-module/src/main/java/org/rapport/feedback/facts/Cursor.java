package org.rapport.feedback.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads a query's rows as they come: in a transaction, because only there PostgreSQL hands them
 * over bit by bit.
 */
final class Cursor {

  private static final int ROWS_AT_ONCE = 2_000;

  /** Takes the current row. */
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private Cursor() {}

  static void read(DataSource source, String sql, List<?> parameters, RowReader reader) {
    try (Connection connection = source.getConnection()) {
      boolean alone = connection.getAutoCommit();
      if (alone) {
        connection.setAutoCommit(false);
      }
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        read(statement, parameters, reader);
      } finally {
        if (alone) {
          connection.rollback(); // it only read
          connection.setAutoCommit(true);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read cases", e);
    }
  }

  private static void read(PreparedStatement statement, List<?> parameters, RowReader reader)
      throws SQLException {
    statement.setFetchSize(ROWS_AT_ONCE);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }
}
