package org.rapport.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one transaction writes at its end: every statement that is there once in one message, those
 * that are there for many rows as batches.
 */
final class Writes {

  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

  void add(String text, Object... values) {
    rows.computeIfAbsent(text, t -> new ArrayList<>()).add(values);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void send(Connection connection) throws SQLException {
    StringBuilder message = new StringBuilder();
    List<Object> values = new ArrayList<>();
    for (Map.Entry<String, List<Object[]>> statement : rows.entrySet()) {
      if (statement.getValue().size() == 1) {
        message.append(message.isEmpty() ? "" : ";\n").append(statement.getKey());
        values.addAll(Arrays.asList(statement.getValue().get(0)));
      } else {
        writeBatch(connection, statement.getKey(), statement.getValue());
      }
    }
    if (!message.isEmpty()) {
      try (PreparedStatement together = connection.prepareStatement(message.toString())) {
        Sql.set(together, values.toArray());
        together.execute();
      }
    }
  }

  private static void writeBatch(Connection connection, String text, List<Object[]> rows)
      throws SQLException {
    try (PreparedStatement each = connection.prepareStatement(text)) {
      for (Object[] row : rows) {
        Sql.set(each, row);
        each.addBatch();
      }
      each.executeBatch();
    }
  }
}
