package org.rapport.stakeholder.timeline;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.TimelineKind;

@ApplicationScoped
class JpaTimelines implements Timelines {

  private static final String OF_KIND =
      " from stakeholder.timeline_line where stakeholder_id = ? and kind = any (string_to_array(?, ' '))"
          + " and (path is null or path <> all (string_to_array(?, ' ')))"
          + " and happened_at >= ? and happened_at < ?";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Settings settings;

  @Override
  public void keep(TimelineLine line) {
    entities.persist(line);
  }

  /** Compares rows as a whole, which JPQL cannot say and the index can answer. */
  @Override
  @SuppressWarnings("unchecked")
  public List<TimelineLine> before(
      long stakeholderId,
      TimelineFilter filter,
      Collection<String> hidden,
      TimelineCursor from,
      int max) {
    String sql =
        "select *"
            + OF_KIND
            + " and (happened_at, id) < (?, ?) order by happened_at desc, id desc limit ?";
    Query query = entities.createNativeQuery(sql, TimelineLine.class);
    return of(query, stakeholderId, filter, hidden)
        .setParameter(6, Timestamp.from(from.at()))
        .setParameter(7, from.id())
        .setParameter(8, max)
        .getResultList();
  }

  @Override
  public int count(long stakeholderId, TimelineFilter filter, Collection<String> hidden, int most) {
    Query query =
        entities.createNativeQuery(
            "select count(*) from (select 1" + OF_KIND + " limit ?) counted");
    Object found = of(query, stakeholderId, filter, hidden).setParameter(6, most).getSingleResult();
    return ((Number) found).intValue();
  }

  private Query of(
      Query query, long stakeholderId, TimelineFilter filter, Collection<String> hidden) {
    ZoneId zone = settings.timeZone();
    return query
        .setParameter(1, stakeholderId)
        .setParameter(2, filter.shown().stream().map(TimelineKind::name).collect(joining(" ")))
        .setParameter(3, String.join(" ", hidden))
        .setParameter(4, Timestamp.from(filter.from(zone)))
        .setParameter(5, Timestamp.from(filter.end(zone)));
  }
}
