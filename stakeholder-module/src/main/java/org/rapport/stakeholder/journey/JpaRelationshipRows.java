package org.rapport.stakeholder.journey;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.CountedFactsSource;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.RelationshipEnding;
import org.rapport.stakeholder.RelationshipFacts;
import org.rapport.stakeholder.registry.JpaStatement;

/** One statement for what changed and for counting anew, so that both always agree. */
@ApplicationScoped
class JpaRelationshipRows implements RelationshipRows, CountedFactsSource {

  // a deviation that names no step concerns the step in which it was asked for
  private static final String FACTS =
      """
      select r.id, r.begun_on, r.formal_on, r.ended_on,
        coalesce(r.end_reason, r.ending_kind, case when r.referred_to is not null then 'REFERRED' end),
        (select string_agg(c.cause, ' ') from stakeholder.ending_cause c
          where c.relationship_id = r.id and r.ending_kind <> 'GOAL_MET'),
        r.model_version_id is not null and exists (select from stakeholder.responsible a
          where a.stakeholder_id = r.stakeholder_id and a.role = 'AGENT'),
        (select string_agg(concat_ws(' ', v.step, cast(extract(epoch from v.entered_at) as bigint),
            exists (select from stakeholder.deviation d
              where d.relationship_id = r.id and d.state <> 'APPROVED'
                and (d.step = v.step or d.step is null and v.entered_at = (
                  select max(w.entered_at) from stakeholder.step_visit w
                  where w.relationship_id = r.id and w.entered_at <= d.asked_at)))),
            ',' order by v.entered_at)
          from stakeholder.step_visit v where v.relationship_id = r.id)
      from stakeholder.relationship r where""";

  private static final String AMONG = "= any (cast(string_to_array(?, ',') as bigint[]))";
  private static final int PORTION = 1_000;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject Settings settings;

  @Override
  public List<RelationshipFacts> with(Collection<Long> ids) {
    return facts(new JpaStatement().add(FACTS + " r.id " + AMONG, list(ids)));
  }

  @Override
  public List<RelationshipFacts> underWayOf(Collection<Long> stakeholders) {
    return facts(
        new JpaStatement()
            .add(FACTS + " r.phase <> 'ENDED' and r.stakeholder_id " + AMONG, list(stakeholders)));
  }

  @Override
  public void forEach(Consumer<List<? extends CountedFacts>> reader) {
    List<RelationshipFacts> portion = after(Long.MIN_VALUE);
    while (!portion.isEmpty()) {
      reader.accept(portion);
      portion = after(portion.get(portion.size() - 1).id());
    }
  }

  private List<RelationshipFacts> after(long id) {
    return facts(new JpaStatement().add(FACTS + " r.id > ? order by r.id limit ?", id, PORTION));
  }

  private static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(joining(","));
  }

  private List<RelationshipFacts> facts(JpaStatement sql) {
    List<RelationshipFacts> facts = new ArrayList<>();
    for (Object row : sql.on(entities).getResultList()) {
      facts.add(facts((Object[]) row));
    }
    return facts;
  }

  private RelationshipFacts facts(Object[] row) {
    return new RelationshipFacts(
        ((Number) row[0]).longValue(),
        day(row[1]),
        day(row[2]),
        day(row[3]),
        row[4] == null ? null : RelationshipEnding.valueOf((String) row[4]),
        causes((String) row[5]),
        (Boolean) row[6],
        visits((String) row[7]));
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static Set<EndingCause> causes(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(" ")).map(EndingCause::valueOf).collect(toSet());
  }

  private List<RelationshipFacts.Visit> visits(String all) {
    ZoneId zone = settings.timeZone();
    return Stream.ofNullable(all)
        .flatMap(visits -> Arrays.stream(visits.split(",")))
        .map(visit -> visit.split(" "))
        .map(
            parts ->
                new RelationshipFacts.Visit(
                    parts[0],
                    LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(parts[1])), zone),
                    parts[2].equals("t")))
        .toList();
  }
}
