package org.rapport.reporting.readmodel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.rapport.reporting.readmodel.Readings.Age;
import org.rapport.reporting.readmodel.Readings.DayRating;
import org.rapport.reporting.readmodel.Readings.MonthCount;
import org.rapport.reporting.readmodel.Readings.MonthSpell;
import org.rapport.reporting.statistics.Spell;

/** One statement, so that all figures are of the same moment. */
@ApplicationScoped
class JdbcReadModel implements ReadModel {

  private static final String READ =
      """
      with asked as (select ?::date as first, ?::date as last, ?::date as due)
      select 'COUNT', measure, date_trunc('month', day)::date, attribute, 0, true, sum(n)
      from reporting.counted, asked
      where day between first and
          case when measure in ('ACKNOWLEDGEMENT', 'DECISION') then due else last end
        and measure in ('RECEIVED_TYPE', 'RECEIVED_CHANNEL', 'RECEIVED_SEVERITY', 'EXTENDED',
          'WITHDRAWN', 'ACKNOWLEDGEMENT', 'DECISION', 'FINDING', 'CONTESTED', 'REOPENED')
      group by 2, 3, 4 having sum(n) <> 0
      union all
      select 'COUNT', measure, date_trunc('month', until)::date, 'CLOSED', 0, true, sum(n)
      from reporting.counted, asked
      where measure = 'TIME_TO_CLOSE' and until between first and last
      group by 2, 3 having sum(n) <> 0
      union all
      select 'SPELL', measure, date_trunc('month', day)::date, '', least(until, last) - day,
        until <= last and attribute = 'ENDED', sum(n)
      from reporting.counted, asked
      where measure in ('TIME_TO_DECISION', 'TIME_TO_CLOSE') and attribute <> 'ESTIMATED'
        and day between first and last
      group by 2, 3, 5, 6 having sum(n) <> 0
      union all
      select 'OPEN', measure, null, '', last - day, false, sum(n)
      from reporting.counted, asked
      where measure = 'TIME_TO_CLOSE' and until > last and day <= last
      group by 2, 5 having sum(n) <> 0
      union all
      select 'RATING', measure, day, attribute, 0, true, sum(n)
      from reporting.counted, asked
      where measure in ('HANDLING', 'OUTCOME') and day <= last
      group by 2, 3, 4 having sum(n) <> 0
      """;

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  JdbcReadModel() {}

  JdbcReadModel(DataSource database) {
    this.database = database;
  }

  @Override
  public Readings read(LocalDate from, LocalDate to, LocalDate today) {
    LocalDate last = to.isAfter(today) ? today : to;
    LocalDate due = to.isBefore(today) ? to : today.minusDays(1);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setObject(1, from);
      statement.setObject(2, last);
      statement.setObject(3, due);
      try (ResultSet rows = statement.executeQuery()) {
        return collected(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the counted cases cannot be read", e);
    }
  }

  private static Readings collected(ResultSet rows) throws SQLException {
    List<MonthCount> counts = new ArrayList<>();
    List<MonthSpell> spells = new ArrayList<>();
    List<Age> open = new ArrayList<>();
    List<DayRating> ratings = new ArrayList<>();
    while (rows.next()) {
      Measure measure = Measure.valueOf(rows.getString(2));
      LocalDate day = rows.getObject(3, LocalDate.class);
      String attribute = rows.getString(4);
      int days = rows.getInt(5);
      long n = rows.getLong(7);
      switch (rows.getString(1)) {
        case "COUNT" -> counts.add(new MonthCount(measure, YearMonth.from(day), attribute, n));
        case "SPELL" -> {
          Spell spell = new Spell(days, rows.getBoolean(6), n);
          spells.add(new MonthSpell(measure, YearMonth.from(day), spell));
        }
        case "OPEN" -> open.add(new Age(days, n));
        default -> ratings.add(new DayRating(measure, day, Integer.parseInt(attribute), n));
      }
    }
    return new Readings(counts, spells, open, ratings);
  }
}
