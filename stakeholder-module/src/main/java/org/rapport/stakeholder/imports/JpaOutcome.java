package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.stakeholder.registry.AddFacts;
import org.rapport.stakeholder.registry.EntryJson;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.Taken;

@ApplicationScoped
class JpaOutcome implements Outcome {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void became(long importId, Map<Integer, Taken> rows) {
    JsonArrayBuilder all = RowJson.JSON.createArrayBuilder();
    rows.forEach(
        (number, taken) ->
            all.add(
                RowJson.JSON
                    .createObjectBuilder()
                    .add("n", number)
                    .add("id", taken.id())
                    .add("v", taken.version())));
    new JpaStatement()
        .add("update stakeholder.import_row r set state = ?,", RowState.TAKEN.name())
        .add("cells = '[]', stakeholder_id = t.id, kept_version = t.v")
        .add("from jsonb_to_recordset(cast(? as jsonb))", all.build().toString())
        .add("as t (n integer, id bigint, v bigint)")
        .add("where r.import_id = ? and r.number = t.n", importId)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public void joined(long importId, int row, AddFacts.Added added) {
    new JpaStatement()
        .add("update stakeholder.import_row set state = ?, cells = '[]',", RowState.JOINED.name())
        .add("stakeholder_id = ?, kept_version = ?,", added.to().id(), added.to().version())
        .add("before = cast(? as jsonb),", EntryJson.of(added.before()))
        .add("contact_id = cast(nullif(?, '') as bigint)", contact(added))
        .add("where import_id = ? and number = ?", importId, row)
        .on(entities)
        .executeUpdate();
    changed(importId, added.to());
  }

  private static String contact(AddFacts.Added added) {
    return added.contactId() == null ? "" : String.valueOf(added.contactId());
  }

  @Override
  public Optional<Long> stakeholderOf(long importId, int row) {
    List<?> found =
        new JpaStatement()
            .add("select stakeholder_id from stakeholder.import_row")
            .add("where import_id = ? and number = ?", importId, row)
            .add("and stakeholder_id is not null")
            .on(entities)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  @Override
  public Map<Integer, Taken> taken(long importId, int most) {
    List<?> found =
        new JpaStatement()
            .add("select number, stakeholder_id, kept_version from stakeholder.import_row")
            .add("where import_id = ? and state = ?", importId, RowState.TAKEN.name())
            .add("order by number limit ?", most)
            .on(entities)
            .getResultList();
    Map<Integer, Taken> taken = new LinkedHashMap<>();
    for (Object row : found) {
      Object[] columns = (Object[]) row;
      taken.put(((Number) columns[0]).intValue(), taken(columns));
    }
    return taken;
  }

  private static Taken taken(Object[] columns) {
    return new Taken(((Number) columns[1]).longValue(), ((Number) columns[2]).longValue());
  }

  @Override
  public Map<Integer, AddFacts.Added> additions(long importId, int most) {
    List<?> found =
        new JpaStatement()
            .add("select number, stakeholder_id, kept_version, cast(before as text), contact_id")
            .add("from stakeholder.import_row")
            .add("where import_id = ? and state = ?", importId, RowState.JOINED.name())
            .add("order by number desc limit ?", most)
            .on(entities)
            .getResultList();
    Map<Integer, AddFacts.Added> additions = new LinkedHashMap<>();
    for (Object row : found) {
      Object[] columns = (Object[]) row;
      Long contact = columns[4] == null ? null : ((Number) columns[4]).longValue();
      additions.put(
          ((Number) columns[0]).intValue(),
          new AddFacts.Added(taken(columns), EntryJson.read((String) columns[3]), contact));
    }
    return additions;
  }

  @Override
  public void changed(long importId, Taken taken) {
    new JpaStatement()
        .add("update stakeholder.import_row set kept_version = ?", taken.version())
        .add("where import_id = ? and stakeholder_id = ?", importId, taken.id())
        .on(entities)
        .executeUpdate();
  }

  @Override
  public List<Long> staying(long importId, int most) {
    List<?> found =
        new JpaStatement()
            .add("select distinct stakeholder_id from stakeholder.import_row")
            .add("where import_id = ? and state = ?", importId, RowState.STAYING.name())
            .add("order by 1 limit ?", most)
            .on(entities)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }
}
