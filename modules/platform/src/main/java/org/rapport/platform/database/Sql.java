package org.rapport.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Plain SQL on the application's database, in the caller's transaction; where there is none, every
 * statement commits by itself. Only classes named {@code Jdbc*} use it.
 */
@ApplicationScoped
public class Sql {

  private static final int FETCHED_AT_ONCE = 1000;

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource dataSource;

  protected Sql() {}

  public Sql(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  interface Work {
    void on(Connection connection) throws SQLException;
  }

  @FunctionalInterface
  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /**
   * @return how many rows it changed
   */
  public int update(String sql, Object... values) {
    return execute(sql, values, PreparedStatement::executeUpdate);
  }

  public <T> List<T> list(String sql, Row<T> row, Object... values) {
    List<T> found = new ArrayList<>();
    forEach(sql, row, found::add, values);
    return found;
  }

  public <T> Optional<T> first(String sql, Row<T> row, Object... values) {
    return list(sql, row, values).stream().findFirst();
  }

  /** Hands over row by row; in a transaction at most a thousand rows are in memory. */
  public <T> void forEach(String sql, Row<T> row, Consumer<T> consumer, Object... values) {
    execute(
        sql,
        values,
        statement -> {
          statement.setFetchSize(FETCHED_AT_ONCE);
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              consumer.accept(row.read(rows));
            }
          }
          return null;
        });
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** Does several things over one connection. */
  void with(Work work) {
    try (Connection connection = dataSource.getConnection()) {
      work.on(connection);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, bindable(values[i]));
    }
  }

  private <T> T execute(String sql, Object[] values, Execution<T> execution) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return execution.of(statement);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  private static Object bindable(Object value) {
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
