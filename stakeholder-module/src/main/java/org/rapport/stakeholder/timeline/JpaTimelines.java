package org.rapport.stakeholder.timeline;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.rapport.stakeholder.TimelineKind;

@ApplicationScoped
class JpaTimelines implements Timelines {

  private static final String OF_KIND =
      " from stakeholder.timeline_line where stakeholder_id = ? and kind = any (string_to_array(?, ' '))"
          + " and (path is null or path <> all (string_to_array(?, ' ')))";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void keep(TimelineLine line) {
    entities.persist(line);
  }

  /** Compares rows as a whole, which JPQL cannot say and the index can answer. */
  @Override
  @SuppressWarnings("unchecked")
  public List<TimelineLine> before(
      long stakeholderId,
      Collection<TimelineKind> kinds,
      Collection<String> hidden,
      TimelineCursor from,
      int max) {
    String sql =
        "select *"
            + OF_KIND
            + " and (happened_at, id) < (?, ?) order by happened_at desc, id desc limit ?";
    Query query = entities.createNativeQuery(sql, TimelineLine.class);
    return of(query, stakeholderId, kinds, hidden)
        .setParameter(4, Timestamp.from(from.at()))
        .setParameter(5, from.id())
        .setParameter(6, max)
        .getResultList();
  }

  @Override
  public int count(
      long stakeholderId, Collection<TimelineKind> kinds, Collection<String> hidden, int most) {
    Query query =
        entities.createNativeQuery(
            "select count(*) from (select 1" + OF_KIND + " limit ?) counted");
    Object found = of(query, stakeholderId, kinds, hidden).setParameter(4, most).getSingleResult();
    return ((Number) found).intValue();
  }

  private static Query of(
      Query query, long stakeholderId, Collection<TimelineKind> kinds, Collection<String> hidden) {
    return query
        .setParameter(1, stakeholderId)
        .setParameter(2, kinds.stream().map(TimelineKind::name).collect(joining(" ")))
        .setParameter(3, String.join(" ", hidden));
  }
}
