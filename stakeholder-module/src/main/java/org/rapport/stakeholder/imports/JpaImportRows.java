package org.rapport.stakeholder.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;
import org.rapport.platform.TableRow;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaImportRows implements ImportRows {

  private static final String ADD_PROBLEMS =
      """
      insert into stakeholder.import_problem
        (import_id, number, position, col, module, key, arguments)
      select ?, p.* from jsonb_to_recordset(cast(? as jsonb)) as p (number integer,
        position integer, col integer, module varchar, key varchar, arguments jsonb)""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void add(long importId, List<TableRow> rows) {
    JsonArrayBuilder all = RowJson.JSON.createArrayBuilder();
    for (TableRow row : rows) {
      all.add(
          RowJson.JSON
              .createObjectBuilder()
              .add("number", row.number())
              .add("cells", RowJson.array(row.cells())));
    }
    new JpaStatement()
        .add("insert into stakeholder.import_row (import_id, number, state, cells)")
        .add("select ?, r.number, ?, r.cells", importId, RowState.NEW.name())
        .add("from jsonb_to_recordset(cast(? as jsonb))", all.build().toString())
        .add("as r (number integer, cells jsonb)")
        .on(entities)
        .executeUpdate();
  }

  @Override
  public void restart(long importId) {
    for (String table : List.of("import_problem", "import_proposal", "import_key")) {
      new JpaStatement()
          .add("delete from stakeholder." + table + " where import_id = ?", importId)
          .on(entities)
          .executeUpdate();
    }
    new JpaStatement()
        .add("update stakeholder.import_row set state = ?,", RowState.NEW.name())
        .add("decision = null, same_as = null where import_id = ?", importId)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public List<TableRow> in(long importId, RowState state, int most) {
    return rows(
        new JpaStatement()
            .add("select number, cast(cells as text) from stakeholder.import_row")
            .add("where import_id = ? and state = ?", importId, state.name())
            .add("order by number limit ?", most));
  }

  @Override
  public List<TableRow> numbered(long importId, Collection<Integer> numbers) {
    return rows(
        new JpaStatement()
            .add("select number, cast(cells as text) from stakeholder.import_row")
            .add("where import_id = ? and number = any (", importId)
            .add("cast(string_to_array(?, ',') as integer[]))", joined(numbers)));
  }

  private List<TableRow> rows(JpaStatement select) {
    List<?> found = select.on(entities).getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  private static TableRow row(Object[] columns) {
    return new TableRow(((Number) columns[0]).intValue(), RowJson.texts((String) columns[1]));
  }

  @Override
  public void mark(long importId, Collection<Integer> numbers, RowState state) {
    new JpaStatement()
        .add("update stakeholder.import_row set state = ?", state.name())
        .add("where import_id = ? and number = any (", importId)
        .add("cast(string_to_array(?, ',') as integer[]))", joined(numbers))
        .on(entities)
        .executeUpdate();
  }

  @Override
  public void refuse(long importId, List<RefusedRow> refused) {
    JsonArrayBuilder all = RowJson.JSON.createArrayBuilder();
    for (RefusedRow row : refused) {
      for (int i = 0; i < row.problems().size(); i++) {
        RowProblem problem = row.problems().get(i);
        var one =
            RowJson.JSON
                .createObjectBuilder()
                .add("number", row.number())
                .add("position", i)
                .add("module", problem.message().module())
                .add("key", problem.message().key())
                .add("arguments", RowJson.array(problem.arguments()));
        all.add(problem.column() == null ? one : one.add("col", problem.column()));
      }
    }
    mark(importId, refused.stream().map(RefusedRow::number).toList(), RowState.REFUSED);
    new JpaStatement()
        .add(ADD_PROBLEMS, importId, all.build().toString())
        .on(entities)
        .executeUpdate();
  }

  @Override
  public List<RefusedRow> refused(long importId, int after, int most) {
    List<TableRow> rows =
        rows(
            new JpaStatement()
                .add("select number, cast(cells as text) from stakeholder.import_row")
                .add("where import_id = ? and state = ?", importId, RowState.REFUSED.name())
                .add("and number > ? order by number limit ?", after, most));
    int last = rows.isEmpty() ? after : rows.get(rows.size() - 1).number();
    List<?> found =
        new JpaStatement()
            .add("select number, col, module, key, cast(arguments as text)")
            .add("from stakeholder.import_problem where import_id = ?", importId)
            .add("and number > ? and number <= ? order by number, position", after, last)
            .on(entities)
            .getResultList();
    Map<Integer, List<RowProblem>> problems =
        found.stream()
            .map(row -> (Object[]) row)
            .collect(
                groupingBy(
                    row -> ((Number) row[0]).intValue(),
                    mapping(JpaImportRows::problem, toList())));
    return rows.stream()
        .map(
            row ->
                new RefusedRow(
                    row.number(), row.cells(), problems.getOrDefault(row.number(), List.of())))
        .toList();
  }

  private static RowProblem problem(Object[] columns) {
    Integer column = columns[1] == null ? null : ((Number) columns[1]).intValue();
    Object[] arguments = RowJson.texts((String) columns[4]).toArray();
    return new RowProblem(column, Message.of((String) columns[2], (String) columns[3], arguments));
  }

  @Override
  public List<String> words(long importId, int column, int most) {
    List<?> found =
        new JpaStatement()
            .add("select trim(cells ->> cast(? as integer)) from stakeholder.import_row", column)
            .add(
                "where import_id = ? and trim(cells ->> cast(? as integer)) <> ''",
                importId,
                column)
            .add("group by 1 order by count(*) desc, 1 limit ?", most)
            .on(entities)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  private static String joined(Collection<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(","));
  }
}
