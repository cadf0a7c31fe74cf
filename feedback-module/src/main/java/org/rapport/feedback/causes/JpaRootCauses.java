package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.RootCauseFacts;
import org.rapport.feedback.RootCauses;

@ApplicationScoped
class JpaRootCauses implements RootCauses {

  private static final String NAMED =
      """
      with named as (
        select cause_id, pattern from feedback.case_causes where named_on between ?1 and ?2
        union all
        select cause_id, pattern from feedback.gone_causes where named_on between ?1 and ?2),
      counted as (
        select cause_id,
          count(*) filter (where pattern = 'SINGLE') single,
          count(*) filter (where pattern = 'RECURRING') recurring,
          count(*) filter (where pattern = 'SYSTEMIC') systemic
        from named group by cause_id),
      done as (
        select r.cause_id,
          count(*) filter (where a.done_on is null) still_open,
          count(*) filter (where a.effect = 'EFFECTIVE' and a.checked_on between ?1 and ?2) helped,
          count(*) filter (where a.effect = 'NOT_EFFECTIVE' and a.checked_on between ?1 and ?2) failed
        from feedback.cause_actions a join feedback.cause_records r on r.id = a.record_id
        group by r.cause_id)
      select c.id, c.name_english, c.name_chinese, coalesce(n.single, 0), coalesce(n.recurring, 0),
        coalesce(n.systemic, 0), coalesce(d.still_open, 0), coalesce(d.helped, 0),
        coalesce(d.failed, 0)
      from feedback.causes c
      left join counted n on n.cause_id = c.id left join done d on d.cause_id = c.id
      order by c.id""";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaRootCauses() {}

  JpaRootCauses(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<RootCauseFacts> namedBetween(LocalDate from, LocalDate to) {
    List<?> rows =
        em.createNativeQuery(NAMED).setParameter(1, from).setParameter(2, to).getResultList();
    return rows.stream().map(row -> facts((Object[]) row)).toList();
  }

  private static RootCauseFacts facts(Object[] row) {
    return new RootCauseFacts(
        number(row[0]),
        (String) row[1],
        (String) row[2],
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
