package org.rapport.feedback.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.ReportingLines;

@ApplicationScoped
class JpaSamples implements Samples {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private ReportingLines lines;

  protected JpaSamples() {}

  @Inject
  JpaSamples(ReportingLines lines) {
    this.lines = lines;
  }

  JpaSamples(EntityManager em, ReportingLines lines) {
    this(lines);
    this.em = em;
  }

  @Override
  public List<Candidate> ended(Instant from, Instant until) {
    List<?> rows =
        em.createNativeQuery(
                "select reference, concat_ws('/', type, finding) from feedback.cases"
                    + " where coalesce(decided_at, closed_at) >= ?1"
                    + " and coalesce(decided_at, closed_at) < ?2 and import_id is null")
            .setParameter(1, from.atOffset(ZoneOffset.UTC))
            .setParameter(2, until.atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Candidate((String) row[0], (String) row[1]))
        .toList();
  }

  @Override
  public void add(Sample sample, List<SampledCase> drawn) {
    em.persist(sample);
    em.flush();
    drawn.forEach(em::persist);
  }

  @Override
  public Optional<Sample> with(Quarter quarter) {
    return Optional.ofNullable(em.find(Sample.class, quarter.toString()));
  }

  @Override
  public List<Sample> all() {
    return em.createQuery("select s from AuditSample s order by s.quarter desc", Sample.class)
        .getResultList();
  }

  @Override
  public List<SampledCase> casesOf(String quarter, long reader) {
    return em.createQuery(
            "select s from SampledCase s where s.quarter = :quarter and not exists"
                + " (select k from Conflict k, FeedbackCase c where c.reference = s.reference"
                + " and k.caseId = c.id and k.staffId in :line) order by s.position",
            SampledCase.class)
        .setParameter("quarter", quarter)
        .setParameter("line", lines.upFrom(reader))
        .getResultList();
  }
}
