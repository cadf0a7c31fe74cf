package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.map.Position;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaAddressees implements Addressees {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Long> among(GreetingEntry entry, Set<String> scope, LocalDate until, int max) {
    Audience audience = entry.audience();
    JpaStatement sql =
        new JpaStatement()
            .add("select e.stakeholder_id from stakeholder.search_entry e")
            .add("join stakeholder.stakeholder s on s.id = e.stakeholder_id where true");
    if (!scope.isEmpty()) {
      ScopedEntries.listed(sql.add("and"), scope);
    }
    if (audience.status() != null) {
      sql.add("and s.status = ?", audience.status().name());
    }
    if (!audience.groups().isEmpty()) {
      sql.add("and exists (select 1 from stakeholder.stakeholder_in_group g")
          .add("where g.stakeholder_id = s.id and g.group_id =")
          .add("any (cast(string_to_array(?, ',') as bigint[])))", ids(audience.groups()));
    }
    if (audience.quadrant() != null) {
      sql.add("and exists (select 1 from stakeholder.map_position p where p.stakeholder_id = s.id")
          .add("and (p.influence, p.interest) in (" + cells(audience.quadrant()) + "))");
    }
    if (audience.step() != null) {
      sql.add("and exists (select 1 from stakeholder.relationship r")
          .add("where r.stakeholder_id = s.id and r.phase <> 'ENDED'")
          .add("and (select v.step from stakeholder.step_visit v where v.relationship_id = r.id")
          .add("order by v.entered_at desc limit 1) = ?)", audience.step().name());
    }
    if (audience.due()) {
      due(sql, entry.occasion(), until);
    }
    List<?> found =
        sql.add("order by e.sort_key, e.stakeholder_id limit ?", max).on(entities).getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public List<Addressee> of(
      Collection<Long> stakeholderIds, Occasion occasion, Instant since, Set<String> scope) {
    JpaStatement sql =
        new JpaStatement()
            .add("select s.id, s.name, s.status, c.id, c.name, c.email, c.preferred_language,")
            .add("coalesce((select k.given from stakeholder.contact_consent k")
            .add("where k.contact_id = c.id and k.purpose = ?", occasion.consent().name())
            .add("order by k.recorded_at desc limit 1), false),")
            .add("exists (select 1 from stakeholder.sensitivity x")
            .add("where x.stakeholder_id = s.id and x.lapsed_at is null),")
            .add("exists (select 1 from stakeholder.greeting_recipient g")
            .add("join stakeholder.greeting o on o.id = g.greeting_id")
            .add("where g.stakeholder_id = s.id and g.obstacle is null")
            .add("and o.occasion = ? and g.done_at > ?),", occasion.name(), Timestamp.from(since))
            .add("(select min(r.account_id) from stakeholder.responsible r")
            .add("where r.stakeholder_id = s.id and r.role = 'AGENT')")
            .add("from stakeholder.search_entry e")
            .add("join stakeholder.stakeholder s on s.id = e.stakeholder_id")
            .add("left join stakeholder.contact c on c.stakeholder_id = s.id and c.main")
            .add(
                "where s.id = any (cast(string_to_array(?, ',') as bigint[]))",
                ids(stakeholderIds));
    if (!scope.isEmpty()) {
      ScopedEntries.listed(sql.add("and"), scope);
    }
    List<?> found = sql.on(entities).getResultList();
    return found.stream().map(row -> addressee((Object[]) row, occasion)).toList();
  }

  private static void due(JpaStatement sql, Occasion occasion, LocalDate until) {
    sql.add("and exists (select 1 from stakeholder.upkeep_item i where i.stakeholder_id = s.id")
        .add("and i.stopped_on is null and i.due_on <= ?", until)
        .add("and i.kind in (?, ?)", names(occasion));
    occasion.recurrence().ifPresent(on -> sql.add("and i.recurrence = ?", on.toString()));
    sql.add(")");
  }

  private static Object[] names(Occasion occasion) {
    return new Object[] {
      occasion.kind(StakeholderStatus.POTENTIAL).name(),
      occasion.kind(StakeholderStatus.EXISTING).name()
    };
  }

  /** What a quadrant is, is said by positions alone. */
  private static String cells(Quadrant quadrant) {
    return IntStream.rangeClosed(Position.LEAST, Position.MOST)
        .boxed()
        .flatMap(
            influence ->
                IntStream.rangeClosed(Position.LEAST, Position.MOST)
                    .mapToObj(interest -> new Position(influence, interest)))
        .filter(position -> position.quadrant() == quadrant)
        .map(position -> "(" + position.influence() + "," + position.interest() + ")")
        .collect(Collectors.joining(","));
  }

  private static Long id(Object value) {
    return value == null ? null : ((Number) value).longValue();
  }

  private static String ids(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Only what comes back by itself is greeted on once. */
  private static Addressee addressee(Object[] row, Occasion occasion) {
    return new Addressee(
        ((Number) row[0]).longValue(),
        (String) row[1],
        StakeholderStatus.valueOf((String) row[2]),
        id(row[3]),
        (String) row[4],
        (String) row[5],
        row[6] == null ? null : Language.valueOf((String) row[6]),
        (Boolean) row[7],
        (Boolean) row[8],
        (Boolean) row[9] && occasion.recurrence().isPresent(),
        id(row[10]));
  }
}
