package org.rapport.feedback.imports;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One SQL statement, run in the caller's transaction, once or for many rows. */
final class JdbcStatement implements AutoCloseable {

  /** Makes a value of the current row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final PreparedStatement prepared;

  JdbcStatement(DataSource dataSource, String sql) {
    try {
      connection = dataSource.getConnection();
      prepared = connection.prepareStatement(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets all values; a list becomes an array of texts. */
  JdbcStatement values(Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        set(i + 1, values[i]);
      }
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void set(int place, Object value) throws SQLException {
    if (value instanceof List<?> texts) {
      Array array = connection.createArrayOf("text", texts.toArray());
      prepared.setArray(place, array);
    } else if (value instanceof Integer number) {
      prepared.setInt(place, number);
    } else if (value == null) {
      prepared.setNull(place, Types.NULL);
    } else {
      prepared.setObject(place, value);
    }
  }

  void batch(Object... values) {
    values(values);
    try {
      prepared.addBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void runBatch() {
    try {
      prepared.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void run() {
    try {
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> List<T> list(Row<T> row) {
    try (ResultSet rows = prepared.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(row.read(rows));
      }
      return list;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  @Override
  public void close() {
    try {
      try {
        prepared.close();
      } finally {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
