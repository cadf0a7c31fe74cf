package org.rapport.reporting.readmodel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** On PostgreSQL. Rows go over as arrays, one statement however many cells a case touches. */
@ApplicationScoped
class JdbcTallies implements Tallies {

  private static final String INSERT =
      """
      insert into reporting.change (measure, day, until, attribute, n)
      select m, d::date, u::date, a, n
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[]) as t (m, d, u, a, n)
      """;

  private static final String FOLD =
      """
      with batch as (
        select id from reporting.change order by id limit ? for update skip locked),
      taken as (
        delete from reporting.change where id in (select id from batch) returning *),
      folded as (
        insert into reporting.tally as t (measure, day, until, attribute, n)
        select measure, day, until, attribute, sum(n) from taken
        group by measure, day, until, attribute having sum(n) <> 0
        order by measure, day, until, attribute
        on conflict (measure, day, until, attribute) do update set n = t.n + excluded.n),
      folded_by_month as (
        insert into reporting.month_tally as t (measure, month, until, days, attribute, n)
        select measure, date_trunc('month', day), date_trunc('month', until), until - day,
          attribute, sum(n)
        from (select * from taken where until < 'infinity' offset 0) as ended
        group by 1, 2, 3, 4, 5 having sum(n) <> 0
        order by 1, 2, 3, 4, 5
        on conflict (measure, month, until, days, attribute) do update set n = t.n + excluded.n)
      select count(*) from taken
      """;

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  JdbcTallies() {}

  JdbcTallies(DataSource database) {
    this.database = database;
  }

  @Override
  public void append(Changes changes) {
    if (changes.byCell().isEmpty()) {
      return;
    }
    List<Map.Entry<Cell, Long>> rows = List.copyOf(changes.byCell().entrySet());
    sql(
        INSERT,
        statement -> {
          Connection connection = statement.getConnection();
          statement.setArray(1, texts(connection, rows, cell -> cell.measure().name()));
          statement.setArray(2, texts(connection, rows, cell -> day(cell.day())));
          statement.setArray(3, texts(connection, rows, cell -> day(cell.until())));
          statement.setArray(4, texts(connection, rows, Cell::attribute));
          Long[] counts = rows.stream().map(Map.Entry::getValue).toArray(Long[]::new);
          statement.setArray(5, connection.createArrayOf("bigint", counts));
          return statement.executeUpdate();
        });
  }

  @Override
  public int fold(int most) {
    return sql(
        FOLD,
        statement -> {
          statement.setInt(1, most);
          try (var answer = statement.executeQuery()) {
            answer.next();
            return answer.getInt(1);
          }
        });
  }

  @Override
  public boolean isCurrent() {
    return sql(
        "select exists (select from reporting.counting where version = ?)",
        statement -> {
          statement.setInt(1, Measure.COUNTING_VERSION);
          try (var answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
          }
        });
  }

  @Override
  public void lock() {
    sql("lock table reporting.change in exclusive mode", PreparedStatement::execute);
  }

  @Override
  public void replaceAll(Changes counts) {
    sql("delete from reporting.change", PreparedStatement::execute);
    sql("delete from reporting.tally", PreparedStatement::execute);
    sql("delete from reporting.month_tally", PreparedStatement::execute);
    append(counts);
    sql("delete from reporting.counting", PreparedStatement::execute);
    sql(
        "insert into reporting.counting values (" + Measure.COUNTING_VERSION + ")",
        PreparedStatement::execute);
  }

  private static Array texts(
      Connection connection, List<Map.Entry<Cell, Long>> rows, Function<Cell, String> text)
      throws SQLException {
    return connection.createArrayOf(
        "text", rows.stream().map(row -> text.apply(row.getKey())).toArray(String[]::new));
  }

  private static String day(LocalDate day) {
    return day.equals(Cell.OPEN_END) ? "infinity" : day.toString();
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T sql(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the tally of cases cannot be kept", e);
    }
  }
}
