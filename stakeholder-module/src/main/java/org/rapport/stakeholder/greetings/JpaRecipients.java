package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaRecipients implements Recipients {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void address(long id, Collection<Long> stakeholderIds) {
    String ids = stakeholderIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    new JpaStatement()
        .add("insert into stakeholder.greeting_recipient (greeting_id, stakeholder_id)")
        .add("select ?, unnest(cast(string_to_array(?, ',') as bigint[]))", id, ids)
        .add("on conflict do nothing")
        .on(entities)
        .executeUpdate();
  }

  @Override
  public List<Long> waiting(long id, int max) {
    List<?> found =
        new JpaStatement()
            .add("select stakeholder_id from stakeholder.greeting_recipient")
            .add("where greeting_id = ? and done_at is null", id)
            .add("order by stakeholder_id limit ?", max)
            .on(entities)
            .getResultList();
    return found.stream().map(one -> ((Number) one).longValue()).toList();
  }

  @Override
  public void done(long id, long stakeholderId, GreetingObstacle obstacle, Instant at) {
    new JpaStatement()
        .add("update stakeholder.greeting_recipient set done_at = ?,", Timestamp.from(at))
        .add("obstacle = nullif(?, '')", obstacle == null ? "" : obstacle.name())
        .add("where greeting_id = ? and stakeholder_id = ?", id, stakeholderId)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public GreetingCounts counts(long id) {
    List<?> found =
        new JpaStatement()
            .add("select obstacle, done_at is null, count(*)")
            .add("from stakeholder.greeting_recipient where greeting_id = ? group by 1, 2", id)
            .on(entities)
            .getResultList();
    Map<GreetingObstacle, Integer> leftOut = new EnumMap<>(GreetingObstacle.class);
    int sent = 0;
    int waiting = 0;
    for (Object one : found) {
      Object[] row = (Object[]) one;
      int count = ((Number) row[2]).intValue();
      if ((Boolean) row[1]) {
        waiting += count;
      } else if (row[0] == null) {
        sent += count;
      } else {
        leftOut.put(GreetingObstacle.valueOf((String) row[0]), count);
      }
    }
    return new GreetingCounts(sent, leftOut, waiting);
  }

  @Override
  public List<GreetingResult> results(long id, int before, int max) {
    List<?> found =
        new JpaStatement()
            .add("select r.stakeholder_id, s.name, r.obstacle, r.done_at")
            .add("from stakeholder.greeting_recipient r")
            .add("join stakeholder.stakeholder s on s.id = r.stakeholder_id")
            .add("where r.greeting_id = ?", id)
            .add("order by r.obstacle is null, s.name, s.id offset ? limit ?", before, max)
            .on(entities)
            .getResultList();
    return found.stream().map(row -> result((Object[]) row)).toList();
  }

  private static GreetingResult result(Object[] row) {
    return new GreetingResult(
        ((Number) row[0]).longValue(),
        (String) row[1],
        row[2] == null ? null : GreetingObstacle.valueOf((String) row[2]),
        moment(row[3]));
  }

  private static Instant moment(Object value) {
    if (value instanceof OffsetDateTime at) {
      return at.toInstant();
    }
    return value == null ? null : ((Timestamp) value).toInstant();
  }
}
