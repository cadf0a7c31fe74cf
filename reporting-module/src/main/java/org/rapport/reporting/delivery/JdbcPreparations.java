package org.rapport.reporting.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapport.reporting.kpi.Period;

@ApplicationScoped
class JdbcPreparations implements Preparations {

  private static final String SELECT =
      "select id, owner, from_day, to_day, asked_at, job, bytes from reporting.prepared_workbook ";

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  JdbcPreparations() {}

  JdbcPreparations(DataSource database) {
    this.database = database;
  }

  @Override
  public void add(Prepared prepared) {
    change(
        "insert into reporting.prepared_workbook (id, owner, from_day, to_day, asked_at)"
            + " values (?, ?, ?, ?, ?)",
        prepared.id(),
        prepared.owner(),
        prepared.period().from(),
        prepared.period().to(),
        moment(prepared.askedAt()));
  }

  @Override
  public void runs(long id, long job) {
    change("update reporting.prepared_workbook set job = ? where id = ?", job, id);
  }

  @Override
  public boolean made(long id, long bytes) {
    return change("update reporting.prepared_workbook set bytes = ? where id = ?", bytes, id) == 1;
  }

  @Override
  public List<Prepared> of(long owner) {
    return read("where owner = ? order by asked_at desc, id", owner);
  }

  @Override
  public Optional<Prepared> with(long id, long owner) {
    return read("where id = ? and owner = ?", id, owner).stream().findFirst();
  }

  @Override
  public List<Long> askedBefore(Instant moment) {
    return read("where asked_at < ?", moment(moment)).stream().map(Prepared::id).toList();
  }

  @Override
  public void remove(long id) {
    change("delete from reporting.prepared_workbook where id = ?", id);
  }

  private List<Prepared> read(String where, Object... values) {
    List<Prepared> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = statement(connection, SELECT + where, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(prepared(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("prepared workbooks cannot be read", e);
    }
  }

  private static Prepared prepared(ResultSet row) throws SQLException {
    return new Prepared(
        row.getLong("id"),
        row.getLong("owner"),
        new Period(
            row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("job", Long.class),
        row.getObject("bytes", Long.class));
  }

  private int change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = statement(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("prepared workbooks cannot be changed", e);
    }
  }

  private static PreparedStatement statement(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
