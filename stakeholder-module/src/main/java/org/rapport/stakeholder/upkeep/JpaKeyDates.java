package org.rapport.stakeholder.upkeep;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaKeyDates implements KeyDates {

  private static final String WANTED =
      """
      select c.stakeholder_id, c.id, c.name, d.occasion,
        cast(substr(right(d.day, 5), 1, 2) as int), cast(right(d.day, 2) as int), d.lunar
      from stakeholder.contact c join stakeholder.contact_date d on d.contact_id = c.id
      where c.stakeholder_id = any (cast(string_to_array(?, ',') as bigint[]))
      and (select k.given from stakeholder.contact_consent k
        where k.contact_id = c.id and k.purpose = 'GREETINGS' order by k.recorded_at desc, k.given limit 1)
      order by c.id, d.occasion, d.day""";

  private static final String UNKNOWN =
      """
      select distinct c.stakeholder_id from stakeholder.contact_date d
      join stakeholder.contact c on c.id = d.contact_id
      where c.stakeholder_id > ?
      and not exists (select from stakeholder.key_date k where k.contact_id = c.id)
      order by c.stakeholder_id limit ?""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<ContactDate> wanted(Collection<Long> stakeholders) {
    String ids = stakeholders.stream().map(String::valueOf).collect(joining(","));
    List<?> rows = new JpaStatement().add(WANTED, ids).on(entities).getResultList();
    return rows.stream().map(row -> date((Object[]) row)).toList();
  }

  private static ContactDate date(Object[] row) {
    return new ContactDate(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue(),
        (Boolean) row[6]);
  }

  @Override
  public List<Long> unknown(long after, int max) {
    List<?> rows = new JpaStatement().add(UNKNOWN, after, max).on(entities).getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public List<KeyDate> of(Collection<Long> stakeholders) {
    if (stakeholders.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select k from KeyDate k where k.stakeholderId in :ids order by k.dueOn, k.id",
            KeyDate.class)
        .setParameter("ids", stakeholders)
        .setHint("eclipselink.refresh", true) // the database has taken contacts out of them
        .getResultList();
  }

  @Override
  public List<KeyDate> dueBefore(LocalDate day, int max) {
    return entities
        .createQuery(
            "select k from KeyDate k where k.dueOn < :day order by k.dueOn, k.id", KeyDate.class)
        .setParameter("day", day)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public void keep(KeyDate date) {
    entities.persist(date);
    entities.flush();
  }

  @Override
  public void remove(KeyDate date) {
    entities.remove(date);
    entities.flush();
  }
}
