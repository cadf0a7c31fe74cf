package org.rapport.platform;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Pending writes that are written at once, in the test's own transaction. */
public final class TestWrites {

  private TestWrites() {}

  public static PendingWrites on(EntityManager em) {
    return (sql, values) -> write(em.unwrap(Connection.class), sql, values);
  }

  public static PendingWrites on(DataSource database) {
    return (sql, values) -> {
      try (Connection connection = database.getConnection()) {
        write(connection, sql, values);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static void write(Connection connection, String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        statement.setObject(
            i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
