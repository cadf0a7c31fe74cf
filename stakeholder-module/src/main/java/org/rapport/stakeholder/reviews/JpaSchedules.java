package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.Stamp;

@ApplicationScoped
class JpaSchedules implements Schedules {

  /** Of a row {@code s} of the schedule. */
  private static final String MONTHS =
      """
      coalesce((select i.months from stakeholder.review_interval i
        where i.line_id = case when s.subject <> 'RELATIONSHIP' then s.subject_id
          else (select e.line_id from stakeholder.relationship r
            join stakeholder.edition e on e.id = r.model_version_id
            where r.id = s.subject_id) end), 12)""";

  private static final String RECKON =
      "update stakeholder.review_schedule s set called = false,"
          + " due_on = cast(s.since + make_interval(months => "
          + MONTHS
          + ") as date)";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void countFrom(Reviewed reviewed, LocalDate since) {
    new JpaStatement()
        .add("insert into stakeholder.review_schedule values (?,", reviewed.subject().name())
        .add("?, ?, ?, false)", reviewed.number(), Date.valueOf(since), Date.valueOf(since))
        .add("on conflict (subject, subject_id) do update set since = excluded.since")
        .on(entities)
        .executeUpdate();
    reckon(reviewed);
  }

  @Override
  public void reckon(Reviewed reviewed) {
    of(new JpaStatement().add(RECKON), reviewed).on(entities).executeUpdate();
  }

  @Override
  public void end(Reviewed reviewed) {
    of(new JpaStatement().add("delete from stakeholder.review_schedule s"), reviewed)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public void seeModels(LocalDate today) {
    Date day = Date.valueOf(today);
    new JpaStatement()
        .add("insert into stakeholder.review_schedule")
        .add("select m.subject, m.line_id, cast(? as date),", day)
        .add("cast(? as date) + interval '1 month' * coalesce(i.months, 12), false", day)
        .add("from (select distinct 'MODEL' as subject, line_id from stakeholder.edition")
        .add("where kind = 'MODEL' and state not in ('DRAFT', 'RETIRED')")
        .add("union all select 'APPROACH', 0) m")
        .add("left join stakeholder.review_interval i on i.line_id = m.line_id")
        .add("on conflict do nothing")
        .on(entities)
        .executeUpdate();
  }

  @Override
  public List<Due> ask(LocalDate until, int max) {
    List<?> found =
        new JpaStatement()
            .add("update stakeholder.review_schedule s set called = true")
            .add("where (s.subject, s.subject_id) in (")
            .add("select d.subject, d.subject_id from stakeholder.review_schedule d")
            .add("where d.due_on <= ? and not d.called", Date.valueOf(until))
            .add("order by d.due_on limit ? for update skip locked)", max)
            .add("returning s.subject, s.subject_id, s.due_on, (select r.stakeholder_id")
            .add("from stakeholder.relationship r where s.subject = 'RELATIONSHIP'")
            .add("and r.id = s.subject_id)")
            .on(entities)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Due(reviewed(row), ((Date) row[2]).toLocalDate()))
        .toList();
  }

  private static Reviewed reviewed(Object[] row) {
    long number = ((Number) row[1]).longValue();
    return switch (ReviewSubject.valueOf((String) row[0])) {
      case RELATIONSHIP -> Reviewed.relationship(((Number) row[3]).longValue(), number);
      case MODEL -> Reviewed.model(number);
      case APPROACH -> Reviewed.APPROACH;
    };
  }

  @Override
  public Optional<LocalDate> next(Reviewed reviewed) {
    return first(
            of(
                new JpaStatement().add("select due_on from stakeholder.review_schedule s"),
                reviewed))
        .map(day -> ((Date) day).toLocalDate());
  }

  @Override
  public Map<Long, Integer> intervals() {
    Map<Long, Integer> months = new HashMap<>();
    for (Object row :
        new JpaStatement()
            .add("select line_id, months from stakeholder.review_interval")
            .on(entities)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      months.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
    }
    return months;
  }

  @Override
  public void choose(long lineId, int months, Stamp stamp) {
    new JpaStatement()
        .add("insert into stakeholder.review_interval values (?, ?,", lineId, months)
        .add("?, ?)", Timestamp.from(stamp.at()), stamp.by())
        .add("on conflict (line_id) do update set months = excluded.months,")
        .add("changed_at = excluded.changed_at, changed_by = excluded.changed_by")
        .on(entities)
        .executeUpdate();
    new JpaStatement()
        .add(RECKON)
        .add("where s.subject <> 'RELATIONSHIP' and s.subject_id = ?", lineId)
        .add("or s.subject = 'RELATIONSHIP' and s.subject_id in (")
        .add("select r.id from stakeholder.relationship r join stakeholder.edition e")
        .add("on e.id = r.model_version_id where e.line_id = ?)", lineId)
        .on(entities)
        .executeUpdate();
  }

  @Override
  public Optional<Reviewed> formalWith(long stakeholderId) {
    return first(
            new JpaStatement()
                .add("select id from stakeholder.relationship where phase = 'FORMAL'")
                .add("and stakeholder_id = ?", stakeholderId))
        .map(id -> Reviewed.relationship(stakeholderId, ((Number) id).longValue()));
  }

  @Override
  public Long leaderFor(long stakeholderId) {
    return first(
            new JpaStatement()
                .add("select r.account_id from stakeholder.responsible r")
                .add("where r.stakeholder_id = ?", stakeholderId)
                .add("order by r.role desc, r.account_id limit 1"))
        .map(id -> ((Number) id).longValue())
        .orElse(null);
  }

  private Optional<Object> first(JpaStatement sql) {
    List<?> found = sql.on(entities).getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private static JpaStatement of(JpaStatement sql, Reviewed reviewed) {
    return sql.add("where s.subject = ?", reviewed.subject().name())
        .add("and s.subject_id = ?", reviewed.number());
  }
}
