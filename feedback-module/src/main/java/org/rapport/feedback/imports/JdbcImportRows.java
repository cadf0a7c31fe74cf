package org.rapport.feedback.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;
import org.rapport.platform.TableRow;

@ApplicationScoped
class JdbcImportRows implements ImportRows {

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource dataSource;

  protected JdbcImportRows() {}

  JdbcImportRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void add(long importId, List<TableRow> rows) {
    try (JdbcStatement insert =
        statement(
            "insert into feedback.import_rows (import_id, number, cells, refused)"
                + " values (?, ?, ?, false)")) {
      rows.forEach(row -> insert.batch(importId, row.number(), row.cells()));
      insert.runBatch();
    }
  }

  @Override
  public List<TableRow> after(long importId, int number, int most) {
    return rows("number > " + number, importId, most);
  }

  @Override
  public List<TableRow> waiting(long importId, int most) {
    return rows("not refused and case_id is null", importId, most);
  }

  private List<TableRow> rows(String which, long importId, int most) {
    try (JdbcStatement select =
        statement(
            "select number, cells from feedback.import_rows where import_id = ? and "
                + which
                + " order by number limit ?")) {
      return select.values(importId, most).list(JdbcImportRows::row);
    }
  }

  private static TableRow row(ResultSet row) throws SQLException {
    return new TableRow(row.getInt("number"), JdbcStatement.texts(row, "cells"));
  }

  @Override
  public List<RefusedRow> refused(long importId, int after, int most) {
    List<TableRow> found = rows("refused and number > " + after, importId, most);
    int last = found.isEmpty() ? after : found.get(found.size() - 1).number();
    Map<Integer, List<RowProblem>> problems = problems().between(importId, after, last);
    return found.stream()
        .map(
            row ->
                new RefusedRow(
                    row.number(), row.cells(), problems.getOrDefault(row.number(), List.of())))
        .toList();
  }

  @Override
  public void forgetProblems(long importId) {
    problems().forget(importId);
    try (JdbcStatement update =
        statement(
            "update feedback.import_rows set refused = false where import_id = ? and refused")) {
      update.values(importId).run();
    }
  }

  @Override
  public void refuse(long importId, List<RefusedRow> refused) {
    try (JdbcStatement update =
        statement(
            "update feedback.import_rows set refused = true where import_id = ? and number = ?")) {
      refused.forEach(row -> update.batch(importId, row.number()));
      update.runBatch();
    }
    problems().add(importId, refused);
  }

  private JdbcRowProblems problems() {
    return new JdbcRowProblems(dataSource);
  }

  @Override
  public Set<String> taken(Collection<String> earlierNumbers) {
    try (JdbcStatement select =
        statement(
            "select distinct earlier_number from feedback.import_rows"
                + " where earlier_number = any (?) and case_id is not null")) {
      return new HashSet<>(
          select.values(List.copyOf(earlierNumbers)).list(row -> row.getString(1)));
    }
  }

  @Override
  public void became(
      long importId, Map<Integer, Long> caseIds, Map<Integer, String> earlierNumbers) {
    try (JdbcStatement update =
        statement(
            "update feedback.import_rows set cells = '{}', case_id = ?, earlier_number = ?"
                + " where import_id = ? and number = ?")) {
      caseIds.forEach(
          (number, caseId) -> update.batch(caseId, earlierNumbers.get(number), importId, number));
      update.runBatch();
    }
  }

  @Override
  public List<String> words(long importId, int column, int most) {
    try (JdbcStatement select =
        statement(
            "select trim(cells[?]) as word from feedback.import_rows"
                + " where import_id = ? and trim(cells[?]) <> ''"
                + " group by 1 order by count(*) desc, 1 limit ?")) {
      return select
          .values(column + 1, importId, column + 1, most)
          .list(row -> row.getString("word"));
    }
  }

  @Override
  public void forget(long importId) {
    try (JdbcStatement delete = statement("delete from feedback.import_rows where import_id = ?")) {
      delete.values(importId).run();
    }
  }

  private JdbcStatement statement(String sql) {
    return new JdbcStatement(dataSource, sql);
  }
}
