package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.KeptFrom;

@ApplicationScoped
class JpaArchive implements Archive {

  /** Open and touched cases, and those of which something is still owed, are none of these. */
  private static final String ENDED =
      "from (select c.id, c.reference, c.type, c.closed_at, r.ending, r.months, "
          + JpaEndedCases.TOUCHED
          + " as touched_at\n"
          + """
        from feedback.cases c
        join feedback.retention_rules r on r.type = c.type and r.ending =
          case when c.state = 'WITHDRAWN' then 'WITHDRAWN'
            when c.finding in ('UPHELD', 'PARTLY_UPHELD') then 'UPHELD'
            when c.finding is not null then 'NOT_UPHELD' else 'NONE' end
        where """
          + " "
          + JpaEndedCases.DONE
          + ") c where c.touched_at < cast(?1 as timestamptz) - make_interval(months => c.months)";

  private static final String GOING = ENDED + " and not" + JpaEndedCases.HELD;

  private static final String FACTS =
      """
      id, reference, type, channel, identity, severity, stakeholder_id, state, received_at,
      acknowledge_due_on, acknowledged_at, assessed_at, first_due_at, decided_at, decided_on_time,
      decided_estimated, told_at, closed_at, finding, handling_rating, outcome_rating, rated_at,
      extended, contested, reopened, import_id""";

  /** What hangs on a case without going with it by itself. */
  private static final List<String> BESIDE =
      List.of("complainants_to_close", "cases_to_sketch", "import_rows");

  private static final List<String> BESIDE_BY_REFERENCE =
      List.of("rating_reminders", "case_causes", "many_act_case", "case_presence");

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaArchive() {}

  JpaArchive(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<GoingCount> counts(Instant now) {
    String sql =
        "select c.type, c.ending, count(*) " + GOING + " group by c.type, c.ending order by 1, 2";
    return rows(at(sql, now)).stream()
        .map(row -> new GoingCount(type(row[0]), ending(row[1]), ((Number) row[2]).longValue()))
        .toList();
  }

  @Override
  public List<Going> going(Instant now, String line, int most) {
    String sql =
        "select c.reference, c.type, c.ending, cast(extract(epoch from c.closed_at) as bigint),"
            + " cast(extract(epoch from c.touched_at) as bigint) "
            + GOING
            + " and "
            + KeptFrom.noneOf("?2")
            + " order by c.touched_at, c.id";
    return rows(at(sql, now).setParameter(2, line).setMaxResults(most)).stream()
        .map(
            row ->
                new Going(
                    (String) row[0],
                    type(row[1]),
                    ending(row[2]),
                    Instant.ofEpochSecond(((Number) row[3]).longValue()),
                    Instant.ofEpochSecond(((Number) row[4]).longValue())))
        .toList();
  }

  @Override
  public long held(Instant now) {
    Object count =
        at("select count(*) " + ENDED + " and" + JpaEndedCases.HELD, now).getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public List<Long> lockGoing(Instant now, int most) {
    String sql =
        "select k.id from feedback.cases k where k.id in (select c.id "
            + GOING
            + " limit "
            + most
            + ") for update skip locked";
    String locked =
        ids(at(sql, now)).stream().map(String::valueOf).collect(Collectors.joining(" "));
    // who has touched one before it was locked is seen now
    String still =
        "select c.id " + GOING + " and c.id = any (cast(string_to_array(?2, ' ') as bigint[]))";
    return ids(at(still, now).setParameter(2, locked));
  }

  @Override
  public String reference(long caseId) {
    return (String)
        of("select reference from feedback.cases where id = ?1", caseId).getSingleResult();
  }

  @Override
  public List<Long> files(long caseId) {
    return ids(of("select file_id from feedback.attachments where case_id = ?1", caseId));
  }

  @Override
  public void end(long caseId, Instant now) {
    em.createNativeQuery(
            "update feedback.cases set state = 'WITHDRAWN', closed_at = cast(?2 as timestamptz)"
                + " where id = ?1 and state not in ('CLOSED', 'WITHDRAWN')")
        .setParameter(1, caseId)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  @Override
  public void bury(long caseId, Instant now) {
    em.createNativeQuery(
            "insert into feedback.gone_cases (gone_at, "
                + FACTS
                + ") select cast(?2 as timestamptz), "
                + FACTS
                + " from feedback.cases where id = ?1")
        .setParameter(1, caseId)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
    of(
            "insert into feedback.gone_causes (cause_id, pattern, named_on)"
                + " select k.cause_id, k.pattern, k.named_on from feedback.case_causes k"
                + " join feedback.cases c using (reference) where c.id = ?1",
            caseId)
        .executeUpdate();
    BESIDE_BY_REFERENCE.forEach(
        table ->
            of(
                    "delete from feedback."
                        + table
                        + " where reference ="
                        + " (select reference from feedback.cases where id = ?1)",
                    caseId)
                .executeUpdate());
    BESIDE.forEach(
        table ->
            of("delete from feedback." + table + " where case_id = ?1", caseId).executeUpdate());
    of("delete from feedback.cases where id = ?1", caseId).executeUpdate();
  }

  private Query at(String sql, Instant now) {
    return em.createNativeQuery(sql).setParameter(1, Timestamp.from(now));
  }

  private Query of(String sql, long caseId) {
    return em.createNativeQuery(sql).setParameter(1, caseId);
  }

  private static List<Long> ids(Query query) {
    List<?> ids = query.getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static FeedbackType type(Object word) {
    return FeedbackType.valueOf((String) word);
  }

  private static Ending ending(Object word) {
    return Ending.valueOf((String) word);
  }
}
