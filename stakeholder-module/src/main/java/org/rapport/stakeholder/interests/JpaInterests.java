package org.rapport.stakeholder.interests;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaInterests implements Interests {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public Optional<Interest> with(long id) {
    return Optional.ofNullable(entities.find(Interest.class, id));
  }

  @Override
  public List<Interest> of(long stakeholderId) {
    return entities
        .createQuery(
            """
            select i from Interest i where i.stakeholderId = :stakeholder
            order by i.notedOn desc, i.id desc""",
            Interest.class)
        .setParameter("stakeholder", stakeholderId)
        .getResultList();
  }

  @Override
  public List<Interest> in(String matterKey, int max) {
    JpaStatement sql =
        inScope(new JpaStatement().add("select i.id")).add("and matter_key = ?", matterKey);
    List<?> found = sql.add("order by i.id limit ?", max).on(entities).getResultList();
    return found.isEmpty()
        ? List.of()
        : withIds(found.stream().map(id -> ((Number) id).longValue()).toList());
  }

  private List<Interest> withIds(List<Long> ids) {
    return entities
        .createQuery("select i from Interest i where i.id in :ids", Interest.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public List<Matter> matters(String begins, String after, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add(
                "select i.matter_key, (array_agg(i.matter order by i.id))[1], count(distinct i.stakeholder_id),")
            .add("string_agg(distinct i.side, ' ')");
    beginning(inScope(sql), begins);
    if (after != null) {
      sql.add("and i.matter_key > ?", after);
    }
    sql.add("group by i.matter_key order by i.matter_key limit ?", max);
    List<?> found = sql.on(entities).getResultList();
    return found.stream().map(Object[].class::cast).map(JpaInterests::matter).toList();
  }

  @Override
  public long count(String begins, int max) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select distinct matter_key");
    beginning(inScope(sql), begins).add("limit ?) found", max);
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }

  private static JpaStatement beginning(JpaStatement sql, String begins) {
    String beyond = begins + Character.toString(Character.MAX_CODE_POINT);
    return sql.add("and i.matter_key >= ? and i.matter_key < ?", begins, beyond);
  }

  private JpaStatement inScope(JpaStatement sql) {
    sql.add("from stakeholder.interest i join stakeholder.search_entry e");
    return scope.narrow(sql.add("on e.stakeholder_id = i.stakeholder_id where true"), null);
  }

  private static Matter matter(Object[] row) {
    return new Matter(
        (String) row[0],
        (String) row[1],
        ((Number) row[2]).longValue(),
        Arrays.stream(((String) row[3]).split(" ")).map(Side::valueOf).collect(toSet()));
  }

  @Override
  public void keep(Interest interest) {
    entities.persist(interest);
    entities.flush();
  }

  @Override
  public void remove(Interest interest) {
    entities.remove(interest);
  }
}
