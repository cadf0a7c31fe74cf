package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaReassessments implements Reassessments {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public void call(Reassessment reassessment) {
    entities.persist(reassessment);
    entities.flush();
    ReassessmentEntry entry = reassessment.entry();
    Date day = Date.valueOf(entry.dueOn());
    JpaStatement sql =
        new JpaStatement()
            .add("update stakeholder.map_position set due_on = ? where due_on > ?", day, day);
    if (entry.group() != null) {
      sql.add("and stakeholder_id in (select stakeholder_id")
          .add("from stakeholder.stakeholder_in_group where group_id = ?)", entry.group());
    }
    sql.on(entities).executeUpdate();
  }

  @Override
  public List<Reassessment> latest(int max) {
    return entities
        .createQuery("select r from Reassessment r order by r.id desc", Reassessment.class)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public long open(Reassessment call, int most) {
    ReassessmentEntry entry = call.entry();
    JpaStatement sql =
        new JpaStatement()
            .add("select count(*) from (select 1 from stakeholder.map_position p")
            .add("where p.due_on = ?", Date.valueOf(entry.dueOn()))
            .add("and p.due_on < p.rated_on + interval '1 year'");
    if (entry.group() != null) {
      sql.add("and exists (select 1 from stakeholder.stakeholder_in_group g")
          .add("where g.stakeholder_id = p.stakeholder_id and g.group_id = ?)", entry.group());
    }
    return number(sql.add("limit ?) counted", most));
  }

  @Override
  public long countDue(LocalDate until, Long group, int most) {
    JpaStatement sql = new JpaStatement().add("select count(*) from (select 1");
    whoIsDue(sql, until, group);
    return number(sql.add("limit ?) counted", most));
  }

  @Override
  public List<DueRating> due(LocalDate until, Long group, Cursor after, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select s.id, s.name, p.influence, p.interest, p.rated_on, p.due_on");
    whoIsDue(sql, until, group);
    if (after != null) {
      sql.add("and (p.due_on, p.stakeholder_id) > (?, ?)", Date.valueOf(after.dueOn()), after.id());
    }
    List<?> found =
        sql.add("order by p.due_on, p.stakeholder_id limit ?", max).on(entities).getResultList();
    return found.stream().map(Object[].class::cast).map(JpaReassessments::due).toList();
  }

  private void whoIsDue(JpaStatement sql, LocalDate until, Long group) {
    sql.add("from stakeholder.map_position p")
        .add("join stakeholder.stakeholder s on s.id = p.stakeholder_id")
        .add("join stakeholder.search_entry e on e.stakeholder_id = s.id")
        .add("where p.due_on <= ?", Date.valueOf(until));
    scope.narrow(sql, group);
  }

  private long number(JpaStatement sql) {
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }

  private static DueRating due(Object[] row) {
    return new DueRating(
        ((Number) row[0]).longValue(),
        (String) row[1],
        new Position(((Number) row[2]).intValue(), ((Number) row[3]).intValue()),
        ((Date) row[4]).toLocalDate(),
        ((Date) row[5]).toLocalDate());
  }

  @Override
  public List<Unasked> ask(LocalDate today, int max) {
    List<?> found =
        new JpaStatement()
            .add("update stakeholder.map_position p set asked = true")
            .add("from stakeholder.stakeholder s where s.id = p.stakeholder_id")
            .add("and p.stakeholder_id in (select d.stakeholder_id from stakeholder.map_position d")
            .add("where d.due_on <= ? and not d.asked", Date.valueOf(today))
            .add("and exists (select 1 from stakeholder.responsible r")
            .add("where r.stakeholder_id = d.stakeholder_id)")
            .add("order by d.due_on, d.stakeholder_id limit ? for update skip locked)", max)
            .add("returning p.stakeholder_id, s.name, p.due_on,")
            .add("(select r.account_id from stakeholder.responsible r")
            .add("where r.stakeholder_id = p.stakeholder_id")
            .add("order by r.role, r.account_id limit 1)")
            .on(entities)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(JpaReassessments::unasked).toList();
  }

  private static Unasked unasked(Object[] row) {
    return new Unasked(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Date) row[2]).toLocalDate(),
        ((Number) row[3]).longValue());
  }
}
