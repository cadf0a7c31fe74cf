package org.rapport.reporting.readmodel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.rapport.platform.PendingWrites;

/** On PostgreSQL. A change goes over as arrays: one row, however many cells a case touches. */
@ApplicationScoped
class JdbcTallies implements Tallies {

  private static final String INSERT =
      """
      insert into reporting.change (measures, days, untils, attributes, ns)
      values (?::text[], ?::text[]::date[], ?::text[]::date[], ?::text[], ?::bigint[])
      """;

  private static final String FOLD =
      """
      with batch as (
        delete from reporting.change
        where ctid = any (array(
          select ctid from reporting.change limit ? for update skip locked))
        returning *),
      taken as (
        select number.*
        from batch b, unnest(b.measures, b.days, b.untils, b.attributes, b.ns)
          as number (measure, day, until, attribute, n)),
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
      select count(*) from batch
      """;

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  private final PendingWrites writes;

  protected JdbcTallies() {
    this(null);
  }

  @Inject
  JdbcTallies(PendingWrites writes) {
    this.writes = writes;
  }

  JdbcTallies(DataSource database, PendingWrites writes) {
    this(writes);
    this.database = database;
  }

  @Override
  public void append(Changes changes) {
    if (!changes.byCell().isEmpty()) {
      writes.add(INSERT, row(changes));
    }
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
    if (!counts.byCell().isEmpty()) {
      sql(
          INSERT,
          statement -> {
            Object[] row = row(counts);
            for (int i = 0; i < row.length; i++) {
              statement.setObject(i + 1, row[i]);
            }
            return statement.executeUpdate();
          });
    }
    sql("delete from reporting.counting", PreparedStatement::execute);
    sql(
        "insert into reporting.counting values (" + Measure.COUNTING_VERSION + ")",
        PreparedStatement::execute);
  }

  private static Object[] row(Changes changes) {
    List<Map.Entry<Cell, Long>> numbers = List.copyOf(changes.byCell().entrySet());
    return new Object[] {
      texts(numbers, cell -> cell.measure().name()),
      texts(numbers, cell -> day(cell.day())),
      texts(numbers, cell -> day(cell.until())),
      texts(numbers, Cell::attribute),
      numbers.stream().mapToLong(Map.Entry::getValue).toArray()
    };
  }

  private static String[] texts(List<Map.Entry<Cell, Long>> numbers, Function<Cell, String> text) {
    return numbers.stream().map(number -> text.apply(number.getKey())).toArray(String[]::new);
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
