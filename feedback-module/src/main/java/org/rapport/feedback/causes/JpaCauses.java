package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.stakeholder.ReportingLines;

@ApplicationScoped
class JpaCauses implements Causes {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private ReportingLines lines;

  protected JpaCauses() {}

  @Inject
  JpaCauses(ReportingLines lines) {
    this.lines = lines;
  }

  JpaCauses(EntityManager em, ReportingLines lines) {
    this(lines);
    this.em = em;
  }

  @Override
  public List<Cause> all() {
    return em.createQuery("select c from Cause c order by c.retired, c.nameEnglish", Cause.class)
        .getResultList();
  }

  @Override
  public Optional<Cause> with(long id) {
    return Optional.ofNullable(em.find(Cause.class, id));
  }

  @Override
  public void keep(Object newRecord) {
    em.persist(newRecord);
  }

  @Override
  public Optional<CaseCause> of(String reference) {
    return Optional.ofNullable(em.find(CaseCause.class, reference));
  }

  @Override
  public long named(long cause, String service, LocalDate since) {
    return em.createQuery(
            "select count(c) from CaseCause c where c.causeId = :cause and c.service = :service"
                + " and c.namedOn >= :since",
            Long.class)
        .setParameter("cause", cause)
        .setParameter("service", service)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public Map<Long, Map<CausePattern, Long>> counts(LocalDate since) {
    Map<Long, Map<CausePattern, Long>> counts = new HashMap<>();
    em.createQuery(
            "select c.causeId, c.pattern, count(c) from CaseCause c where c.namedOn >= :since"
                + " group by c.causeId, c.pattern",
            Object[].class)
        .setParameter("since", since)
        .getResultList()
        .forEach(
            row ->
                counts
                    .computeIfAbsent((Long) row[0], id -> new EnumMap<>(CausePattern.class))
                    .put((CausePattern) row[1], (Long) row[2]));
    return counts;
  }

  @Override
  public Optional<CauseRecord> recordOf(long cause, String service) {
    return em.createQuery(
            "select r from CauseRecord r where r.causeId = :cause and r.service = :service",
            CauseRecord.class)
        .setParameter("cause", cause)
        .setParameter("service", service)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<CauseRecord> record(long id) {
    return Optional.ofNullable(em.find(CauseRecord.class, id));
  }

  @Override
  public List<CauseRecord> records() {
    return em.createQuery(
            "select r from CauseRecord r order by r.state desc, r.openedOn desc, r.id",
            CauseRecord.class)
        .setMaxResults(MOST_RECORDS)
        .getResultList();
  }

  @Override
  public List<String> cases(RecordFacts facts, long reader, int most) {
    List<?> references =
        em.createNativeQuery(
                """
                select n.reference from feedback.case_causes n
                join feedback.cases c on c.reference = n.reference
                where n.cause_id = ?1 and n.service = ?2 and n.named_on >= ?3
                  and %s
                order by n.named_on desc, n.reference"""
                    .formatted(KeptFrom.noneOf("?4")))
            .setParameter(1, facts.cause())
            .setParameter(2, facts.service())
            .setParameter(3, facts.countedFrom())
            .setParameter(4, KeptFrom.line(lines.upFrom(reader)))
            .setMaxResults(most)
            .getResultList();
    return references.stream().map(String::valueOf).toList();
  }

  @Override
  public void takeTurns(long cause) {
    em.find(Cause.class, cause, LockModeType.PESSIMISTIC_WRITE);
  }
}
