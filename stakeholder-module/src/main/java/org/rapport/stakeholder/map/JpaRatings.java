package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaRatings implements Ratings {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void inTurn(long stakeholderId) {
    entities.flush();
    new JpaStatement()
        .add("select id from stakeholder.stakeholder where id = ?", stakeholderId)
        .add("for no key update")
        .on(entities)
        .getResultList();
  }

  @Override
  public void keep(Rating rating) {
    entities.persist(rating);
    entities.flush();
  }

  @Override
  public List<Rating> of(long stakeholderId) {
    return entities
        .createQuery(
            "select r from Rating r where r.stakeholderId = :id order by r.recordedAt, r.id",
            Rating.class)
        .setParameter("id", stakeholderId)
        .getResultList();
  }

  @Override
  public Set<Long> groupsOf(long stakeholderId) {
    List<?> found =
        new JpaStatement()
            .add("select group_id from stakeholder.stakeholder_in_group")
            .add("where stakeholder_id = ?", stakeholderId)
            .on(entities)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  @Override
  public Optional<MapPosition> position(long stakeholderId) {
    return Optional.ofNullable(entities.find(MapPosition.class, stakeholderId));
  }

  @Override
  public List<MapPosition> positions(Collection<Long> stakeholderIds) {
    return stakeholderIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from MapPosition p where p.stakeholderId in :ids", MapPosition.class)
            .setParameter("ids", stakeholderIds)
            .getResultList();
  }

  @Override
  public void keep(MapPosition position) {
    entities.persist(position);
    entities.flush();
  }

  @Override
  public void remove(MapPosition position) {
    entities.remove(position);
    entities.flush();
  }

  /** All days before all months: in one order for all transactions. */
  @Override
  public void count(Counts counts) {
    add("map_count", "day", counts);
    add("map_month", "month", counts.byMonth());
  }

  private void add(String table, String since, Counts counts) {
    counts.forEach(
        (cell, delta) ->
            new JpaStatement()
                .add("insert into stakeholder." + table + " as c")
                .add("(group_id, " + since + ", influence, interest, delta)")
                .add("values (?, ?,", cell.group(), Date.valueOf(cell.day()))
                .add("?, ?, ?)", cell.influence(), cell.interest(), delta)
                .add("on conflict (group_id, " + since + ", influence, interest)")
                .add("do update set delta = c.delta + excluded.delta")
                .on(entities)
                .executeUpdate());
  }
}
