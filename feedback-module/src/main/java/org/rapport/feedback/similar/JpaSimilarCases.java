package org.rapport.feedback.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.feedback.search.Sketch;
import org.rapport.stakeholder.ReportingLines;

@ApplicationScoped
class JpaSimilarCases implements SimilarCases {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private ReportingLines lines;

  protected JpaSimilarCases() {}

  @Inject
  JpaSimilarCases(ReportingLines lines) {
    this.lines = lines;
  }

  JpaSimilarCases(EntityManager em, ReportingLines lines) {
    this(lines);
    this.em = em;
  }

  @Override
  public List<SimilarCase> to(String reference, long reader, int least, int most) {
    List<?> rows =
        em.createNativeQuery(
                """
                with mine as (
                  select c.id, s.bands, feedback.sent_words(w.words) words
                  from feedback.cases c
                  join feedback.case_sketches s on s.case_id = c.id
                  join feedback.case_search w on w.case_id = c.id
                  where c.reference = ?1),
                alike as (
                  select s.case_id from feedback.case_sketches s, mine m
                  where s.bands && m.bands
                  order by (select count(*) from unnest(s.bands) band
                            where band = any (m.bands)) desc, s.case_id
                  limit 200),
                counted as (
                  select w.case_id, cardinality(m.words) + cardinality(w.words) total,
                    (select count(*) from unnest(w.words) word
                     where word = any (m.words)) common
                  from alike join lateral (
                    select case_id, feedback.sent_words(words) words from feedback.case_search
                    where case_id = alike.case_id offset 0) w on true, mine m
                  where w.case_id <> m.id)
                select c.reference, c.subject, c.type, c.state,
                  cast(extract(epoch from c.received_at) as bigint),
                  cast(100 * n.common / (n.total - n.common) as integer) percent
                from counted n join feedback.cases c on c.id = n.case_id
                where 100 * n.common >= ?2 * (n.total - n.common)
                  and %s
                order by percent desc, c.received_at desc"""
                    .formatted(KeptFrom.noneOf("?3")))
            .setParameter(1, reference)
            .setParameter(2, least)
            .setParameter(3, KeptFrom.line(lines.upFrom(reader)))
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaSimilarCases::shown).toList();
  }

  private static SimilarCase shown(Object[] row) {
    return new SimilarCase(
        row[0].toString(),
        row[1].toString(),
        FeedbackType.valueOf(row[2].toString()),
        CaseState.valueOf(row[3].toString()),
        Instant.ofEpochSecond(((Number) row[4]).longValue()),
        ((Number) row[5]).intValue());
  }

  @Override
  public boolean sketchSome(int most) {
    List<?> rows =
        em.createNativeQuery(
                """
                with taken as (
                  delete from feedback.cases_to_sketch where case_id in (
                    select case_id from feedback.cases_to_sketch limit ?1 for update skip locked)
                  returning case_id)
                select w.case_id, array_to_string(feedback.sent_words(w.words), ' ')
                from taken join feedback.case_search w on w.case_id = taken.case_id""")
            .setParameter(1, most)
            .getResultList();
    rows.stream().map(Object[].class::cast).forEach(this::sketch);
    return !rows.isEmpty();
  }

  private void sketch(Object[] row) {
    em.createNativeQuery(
            """
            insert into feedback.case_sketches (case_id, bands) values (?1, cast(?2 as integer[]))
            on conflict do nothing""")
        .setParameter(1, row[0])
        .setParameter(2, Sketch.of(List.of(row[1].toString().split(" "))).literal())
        .executeUpdate();
  }
}
