package org.rapport.reporting.readmodel;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.rapport.stakeholder.CountedFacts;

/** On PostgreSQL, some facts at once. */
@ApplicationScoped
class JdbcFacts implements Facts {

  private static final String BEFORE =
      """
      select cells from reporting.counted_fact
      where (kind, id) in (select * from unnest(?::text[], ?::bigint[]))
      order by kind, id for update
      """;

  private static final String NOW =
      """
      insert into reporting.counted_fact as f (kind, id, cells)
      select * from unnest(?::text[], ?::bigint[], ?::text[])
      on conflict (kind, id) do update set cells = excluded.cells where f.cells <> excluded.cells
      """;

  private record Key(String kind, long id) {}

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  JdbcFacts() {}

  JdbcFacts(DataSource database) {
    this.database = database;
  }

  @Override
  public Changes take(List<? extends CountedFacts> now) {
    Map<Key, List<Cell>> last = new LinkedHashMap<>();
    now.forEach(
        facts ->
            last.put(
                new Key(facts.getClass().getSimpleName(), facts.id()),
                RelationshipCounting.of(facts)));
    Object[] kinds = last.keySet().stream().map(Key::kind).toArray(String[]::new);
    Object[] ids = last.keySet().stream().map(Key::id).toArray(Long[]::new);
    Changes changes = new Changes();
    // who counts anew holds the tallies first and then all facts
    sql("lock table reporting.change in row exclusive mode", PreparedStatement::execute);
    sql(
        BEFORE,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              rows.getString(1).lines().map(JdbcFacts::cell).forEach(c -> changes.add(c, -1));
            }
          }
          return null;
        },
        kinds,
        ids);
    last.values().forEach(cells -> cells.forEach(cell -> changes.add(cell, 1)));
    sql(
        NOW,
        PreparedStatement::execute,
        kinds,
        ids,
        last.values().stream().map(JdbcFacts::lines).toArray(String[]::new));
    return changes;
  }

  @Override
  public void forgetAll() {
    sql("delete from reporting.counted_fact", PreparedStatement::execute);
  }

  private static String lines(List<Cell> cells) {
    return cells.stream()
        .map(
            cell ->
                String.join(
                    " ",
                    cell.measure().name(),
                    cell.day().toString(),
                    cell.until().equals(Cell.OPEN_END) ? "infinity" : cell.until().toString(),
                    cell.attribute()))
        .collect(joining("\n"));
  }

  private static Cell cell(String line) {
    String[] parts = line.split(" ");
    LocalDate until = parts[2].equals("infinity") ? Cell.OPEN_END : LocalDate.parse(parts[2]);
    return new Cell(Measure.valueOf(parts[0]), LocalDate.parse(parts[1]), until, parts[3]);
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> void sql(String sql, Work<T> work, Object[]... arrays) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arrays.length; i++) {
        statement.setObject(i + 1, arrays[i]);
      }
      work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("relationships cannot be counted", e);
    }
  }
}
