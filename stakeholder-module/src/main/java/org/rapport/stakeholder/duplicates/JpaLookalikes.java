package org.rapport.stakeholder.duplicates;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.Stamp;

@ApplicationScoped
class JpaLookalikes implements Lookalikes {

  private static final String FACES =
      """
      select s.id, s.name, coalesce(s.other_name, ''), s.form, coalesce(s.address, ''),
        concat_ws(chr(10), s.email, (select string_agg(c.email, chr(10))
          from stakeholder.contact c where c.stakeholder_id = s.id)),
        concat_ws(chr(10), s.phone, (select string_agg(c.phone, chr(10))
          from stakeholder.contact c where c.stakeholder_id = s.id))
      from stakeholder.stakeholder s
      where s.id = any (cast(string_to_array(?, ',') as bigint[]))""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void put(Map<Long, Set<String>> keys) {
    delete("delete from stakeholder.match_key where stakeholder_id", keys.keySet());
    List<String> owners = new ArrayList<>();
    List<String> all = new ArrayList<>();
    keys.forEach(
        (id, its) ->
            its.forEach(
                key -> {
                  owners.add(String.valueOf(id));
                  all.add(key);
                }));
    new JpaStatement()
        .add("insert into stakeholder.match_key (stakeholder_id, key)")
        .add("select * from unnest(")
        .add("cast(string_to_array(?, ',') as bigint[]),", String.join(",", owners))
        .add("string_to_array(?, chr(10)))", String.join("\n", all))
        .on(entities)
        .executeUpdate();
  }

  @Override
  public Map<String, List<Long>> sharing(Collection<String> keys) {
    List<?> found =
        new JpaStatement()
            .add("select k.key, m.stakeholder_id")
            .add("from unnest(string_to_array(?, chr(10))) as k (key)", String.join("\n", keys))
            .add("cross join lateral (select stakeholder_id from stakeholder.match_key")
            .add("where key = k.key collate \"C\" limit ?) m", MatchKeys.MOST_SHARING + 1)
            .on(entities)
            .getResultList();
    Map<String, List<Long>> sharing = new HashMap<>();
    for (Object row : found) {
      Object[] columns = (Object[]) row;
      sharing
          .computeIfAbsent((String) columns[0], key -> new ArrayList<>())
          .add(((Number) columns[1]).longValue());
    }
    return sharing;
  }

  @Override
  public Map<Long, Face> faces(Collection<Long> ids) {
    Map<Long, Face> faces = new HashMap<>();
    if (!ids.isEmpty()) {
      List<?> found = new JpaStatement().add(FACES, joined(ids)).on(entities).getResultList();
      found.stream().map(row -> face((Object[]) row)).forEach(face -> faces.put(face.id(), face));
    }
    return faces;
  }

  @Override
  public Collection<Face> unknown(int most) {
    List<?> found =
        new JpaStatement()
            .add("select s.id from stakeholder.stakeholder s where s.merged_into is null")
            .add("and not exists (select 1 from stakeholder.match_key k")
            .add("where k.stakeholder_id = s.id) limit ?", most)
            .on(entities)
            .getResultList();
    return faces(found.stream().map(id -> ((Number) id).longValue()).toList()).values();
  }

  private static Face face(Object[] columns) {
    String name = (String) columns[1];
    Portrait portrait =
        Portrait.of(
            StakeholderForm.INDIVIDUAL.name().equals(columns[3]),
            Stream.of(name, (String) columns[2]),
            ((String) columns[5]).lines(),
            ((String) columns[6]).lines(),
            (String) columns[4]);
    return new Face(((Number) columns[0]).longValue(), name, portrait);
  }

  @Override
  public void replacePairs(Collection<Long> ids, Collection<Pair> pairs) {
    delete("delete from stakeholder.duplicate where dismissed_at is null and low_id", ids);
    delete("delete from stakeholder.duplicate where dismissed_at is null and high_id", ids);
    if (!pairs.isEmpty()) {
      new JpaStatement()
          .add("insert into stakeholder.duplicate (low_id, high_id, similarity)")
          .add(
              "select p[1], p[2], p[3] from (select cast(string_to_array(line, ' ') as bigint[]) p")
          .add("from unnest(string_to_array(?, ',')) line) pairs", lines(pairs))
          .add("order by 1, 2 on conflict do nothing")
          .on(entities)
          .executeUpdate();
    }
  }

  @Override
  public void forget(long id) {
    delete("delete from stakeholder.match_key where stakeholder_id", List.of(id));
    replacePairs(List.of(id), List.of());
  }

  @Override
  public List<Pair> pairs(DuplicateCursor after, int most) {
    List<?> found =
        new JpaStatement()
            .add("select low_id, high_id, similarity from stakeholder.duplicate")
            .add("where dismissed_at is null and (-similarity, low_id, high_id) >")
            .add("(?, ?, ?)", -after.thousandths(), after.low(), after.high())
            .add("order by -similarity, low_id, high_id limit ?", most)
            .on(entities)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Pair(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).intValue()))
        .toList();
  }

  @Override
  public long countPairs() {
    Object count =
        new JpaStatement()
            .add("select count(*) from (select 1 from stakeholder.duplicate")
            .add("where dismissed_at is null limit ?) pairs", Slice.COUNTED_TO + 1)
            .on(entities)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public boolean dismiss(long low, long high, Stamp stamp) {
    return new JpaStatement()
            .add("update stakeholder.duplicate set dismissed_by = ?,", stamp.by())
            .add("dismissed_at = ?", Timestamp.from(stamp.at()))
            .add("where low_id = ? and high_id = ? and dismissed_at is null", low, high)
            .on(entities)
            .executeUpdate()
        > 0;
  }

  private static String lines(Collection<Pair> pairs) {
    return pairs.stream()
        .map(pair -> pair.low() + " " + pair.high() + " " + pair.thousandths())
        .collect(joining(","));
  }

  private void delete(String which, Collection<Long> ids) {
    new JpaStatement()
        .add(which + " = any (cast(string_to_array(?, ',') as bigint[]))", joined(ids))
        .on(entities)
        .executeUpdate();
  }

  private static String joined(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(joining(","));
  }
}
