package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.platform.TableRow;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaProposals implements Proposals {

  private static final String PROPOSE =
      """
      insert into stakeholder.import_proposal
        (import_id, number, position, stakeholder_id, other_row, name, similarity)
      select ?, p.* from jsonb_to_recordset(cast(? as jsonb)) as p (number integer,
        position integer, stakeholder_id bigint, other_row integer, name varchar, similarity integer)""";

  private static final String ROWS =
      """
      select r.number, cast(r.cells as text), r.decision, r.same_as,
        p.stakeholder_id, p.other_row, p.name, p.similarity
      from (select * from stakeholder.import_row w where import_id = ? and %s
            order by number limit ?) r
      left join stakeholder.import_proposal p
        on p.import_id = r.import_id and p.number = r.number
      order by r.number, p.position""";

  private static final String PROPOSED =
      "exists (select 1 from stakeholder.import_proposal x"
          + " where x.import_id = w.import_id and x.number = w.number)";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void putKeys(long importId, Map<Integer, Set<String>> keys) {
    JsonArrayBuilder all = RowJson.JSON.createArrayBuilder();
    keys.forEach(
        (number, its) ->
            its.forEach(
                key -> all.add(RowJson.JSON.createObjectBuilder().add("n", number).add("k", key))));
    new JpaStatement()
        .add("insert into stakeholder.import_key (import_id, key, number)")
        .add("select ?, r.k, r.n from jsonb_to_recordset(", importId)
        .add("cast(? as jsonb)) as r (k varchar, n integer)", all.build().toString())
        .on(entities)
        .executeUpdate();
  }

  @Override
  public Map<String, List<Integer>> sharing(
      long importId, Collection<String> keys, int mostSharing) {
    List<?> found =
        new JpaStatement()
            .add("select k.key, m.number")
            .add("from unnest(string_to_array(?, chr(10))) as k (key)", String.join("\n", keys))
            .add("cross join lateral (select number from stakeholder.import_key")
            .add(
                "where import_id = ? and key = k.key collate \"C\" order by number limit ?) m",
                importId,
                mostSharing + 1)
            .on(entities)
            .getResultList();
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (Object row : found) {
      Object[] columns = (Object[]) row;
      sharing
          .computeIfAbsent((String) columns[0], key -> new ArrayList<>())
          .add(((Number) columns[1]).intValue());
    }
    return sharing;
  }

  @Override
  public void propose(long importId, Map<Integer, List<Proposal>> proposals) {
    JsonArrayBuilder all = RowJson.JSON.createArrayBuilder();
    proposals.forEach(
        (number, its) -> {
          for (int i = 0; i < its.size(); i++) {
            all.add(json(number, i, its.get(i)));
          }
        });
    new JpaStatement().add(PROPOSE, importId, all.build().toString()).on(entities).executeUpdate();
  }

  private static JsonObjectBuilder json(int number, int position, Proposal proposal) {
    JsonObjectBuilder json =
        RowJson.JSON
            .createObjectBuilder()
            .add("number", number)
            .add("position", position)
            .add("name", proposal.name())
            .add("similarity", proposal.percent());
    return proposal.stakeholderId() == null
        ? json.add("other_row", proposal.otherRow())
        : json.add("stakeholder_id", proposal.stakeholderId());
  }

  @Override
  public List<ProposedRow> after(long importId, int number, int most) {
    return rows(PROPOSED + " and number > " + number, importId, most);
  }

  @Override
  public List<ProposedRow> waiting(long importId, int most) {
    return rows("state = '" + RowState.WAITING + "'", importId, most);
  }

  @Override
  public List<ProposedRow> leftOut(long importId, int number, int most) {
    return rows("state = '" + RowState.LEFT_OUT + "' and number > " + number, importId, most);
  }

  private List<ProposedRow> rows(String which, long importId, int most) {
    List<?> found =
        new JpaStatement().add(ROWS.formatted(which), importId, most).on(entities).getResultList();
    Map<Integer, List<Object[]>> lines = new LinkedHashMap<>();
    for (Object row : found) {
      Object[] columns = (Object[]) row;
      lines
          .computeIfAbsent(((Number) columns[0]).intValue(), number -> new ArrayList<>())
          .add(columns);
    }
    return lines.values().stream().map(JpaProposals::row).toList();
  }

  private static ProposedRow row(List<Object[]> lines) {
    Object[] first = lines.get(0);
    return new ProposedRow(
        new TableRow(((Number) first[0]).intValue(), RowJson.texts((String) first[1])),
        lines.stream().filter(line -> line[6] != null).map(JpaProposals::proposal).toList(),
        first[2] == null ? null : Decision.valueOf((String) first[2]),
        first[3] == null ? null : ((Number) first[3]).intValue());
  }

  private static Proposal proposal(Object[] line) {
    return new Proposal(
        line[4] == null ? null : ((Number) line[4]).longValue(),
        line[5] == null ? null : ((Number) line[5]).intValue(),
        (String) line[6],
        ((Number) line[7]).intValue());
  }

  @Override
  public boolean decide(long importId, int number, Decision decision, Integer sameAs) {
    int position = sameAs == null ? 0 : sameAs;
    return new JpaStatement()
            .add("update stakeholder.import_row w set decision = nullif(?, ''),", name(decision))
            .add("same_as = ? where import_id = ? and number = ?", position, importId, number)
            .add("and exists (select 1 from stakeholder.import_proposal x where")
            .add("x.import_id = w.import_id and x.number = w.number and x.position = ?)", position)
            .on(entities)
            .executeUpdate()
        > 0;
  }

  @Override
  public int decideRest(long importId, Decision decision) {
    return new JpaStatement()
        .add("update stakeholder.import_row w set decision = ?, same_as = 0", decision.name())
        .add("where import_id = ? and decision is null and " + PROPOSED, importId)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public int undecided(long importId) {
    Object count =
        new JpaStatement()
            .add("select count(*) from stakeholder.import_row w where import_id = ?", importId)
            .add("and decision is null and " + PROPOSED)
            .on(entities)
            .getSingleResult();
    return ((Number) count).intValue();
  }

  private static String name(Decision decision) {
    return decision == null ? "" : decision.name();
  }
}
