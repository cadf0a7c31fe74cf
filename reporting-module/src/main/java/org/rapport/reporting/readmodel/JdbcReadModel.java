package org.rapport.reporting.readmodel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.rapport.reporting.readmodel.Readings.Age;
import org.rapport.reporting.readmodel.Readings.DayRatings;
import org.rapport.reporting.readmodel.Readings.MonthCount;
import org.rapport.reporting.readmodel.Readings.MonthSpell;
import org.rapport.reporting.readmodel.Readings.Standing;
import org.rapport.reporting.statistics.Spell;
import org.rapport.reporting.suppression.Distribution;

/** One statement, so that all figures are of the same moment. */
@ApplicationScoped
class JdbcReadModel implements ReadModel {

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
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(ReadStatement.of(from, last, due))) {
      return collected(rows);
    } catch (SQLException e) {
      throw new IllegalStateException("the counted cases cannot be read", e);
    }
  }

  private static Readings collected(ResultSet rows) throws SQLException {
    List<MonthCount> counts = new ArrayList<>();
    List<MonthSpell> spells = new ArrayList<>();
    List<Age> open = new ArrayList<>();
    List<DayRatings> ratings = new ArrayList<>();
    List<Standing> standing = new ArrayList<>();
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
        case "STANDING" -> standing.add(new Standing(measure, attribute, n));
        default -> ratings.add(new DayRatings(measure, day, people(attribute)));
      }
    }
    return new Readings(counts, spells, open, ratings, standing);
  }

  private static Distribution people(String scores) {
    return Distribution.of(Arrays.stream(scores.split(" ")).mapToLong(Long::parseLong).toArray());
  }
}
