package org.rapport.feedback.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.rapport.kernel.Message;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;

/** Why rows were refused. */
record JdbcRowProblems(DataSource dataSource) {

  /** By number of the row, for the rows after one up to another. */
  Map<Integer, List<RowProblem>> between(long importId, int after, int last) {
    try (JdbcStatement select =
        new JdbcStatement(
            dataSource,
            "select * from feedback.import_problems where import_id = ?"
                + " and number > ? and number <= ? order by number, position")) {
      return select
          .values(importId, after, last)
          .list(row -> Map.entry(row.getInt("number"), problem(row)))
          .stream()
          .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
  }

  private static RowProblem problem(ResultSet row) throws SQLException {
    int column = row.getInt("col");
    Integer known = row.wasNull() ? null : column;
    return new RowProblem(
        known,
        Message.of(
            row.getString("module"),
            row.getString("key"),
            JdbcStatement.texts(row, "arguments").toArray()));
  }

  void add(long importId, List<RefusedRow> refused) {
    try (JdbcStatement insert =
        new JdbcStatement(
            dataSource,
            "insert into feedback.import_problems"
                + " (import_id, number, position, col, module, key, arguments)"
                + " values (?, ?, ?, cast(? as integer), ?, ?, ?)")) {
      for (RefusedRow row : refused) {
        for (int i = 0; i < row.problems().size(); i++) {
          RowProblem problem = row.problems().get(i);
          insert.batch(
              importId,
              row.number(),
              i,
              problem.column(),
              problem.message().module(),
              problem.message().key(),
              problem.arguments());
        }
      }
      insert.runBatch();
    }
  }

  void forget(long importId) {
    try (JdbcStatement delete =
        new JdbcStatement(dataSource, "delete from feedback.import_problems where import_id = ?")) {
      delete.values(importId).run();
    }
  }
}
