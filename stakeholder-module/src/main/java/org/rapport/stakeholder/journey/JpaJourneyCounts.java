package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.JpaStatement;
import org.rapport.stakeholder.registry.ScopedEntries;

@ApplicationScoped
class JpaJourneyCounts implements JourneyCounts {

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ScopedEntries scope;

  @Override
  public List<JourneyFunnel.Alike> counted(Long group) {
    JpaStatement sql =
        new JpaStatement()
            .add("select r.kind, r.step, r.furthest, r.phase = 'ENDED', count(*)")
            .add("from stakeholder.relationship r");
    if (group != null || !scope.isEverything()) {
      sql.add("join stakeholder.search_entry e on e.stakeholder_id = r.stakeholder_id");
    }
    scope.narrow(sql.add("where true"), group);
    List<?> found = sql.add("group by 1, 2, 3, 4").on(entities).getResultList();
    return found.stream().map(Object[].class::cast).map(JpaJourneyCounts::alike).toList();
  }

  private static JourneyFunnel.Alike alike(Object[] row) {
    return new JourneyFunnel.Alike(
        JourneyKind.valueOf((String) row[0]),
        JourneyStep.valueOf((String) row[1]),
        JourneyStep.valueOf((String) row[2]),
        (Boolean) row[3],
        ((Number) row[4]).longValue());
  }

  @Override
  public List<JourneyPlace> at(
      JourneyKind kind, JourneyStep step, Long group, long after, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select r.id, s.id, s.name, r.phase, (select max(v.entered_at)")
            .add("from stakeholder.step_visit v where v.relationship_id = r.id)")
            .add("from stakeholder.relationship r")
            .add("join stakeholder.stakeholder s on s.id = r.stakeholder_id")
            .add("join stakeholder.search_entry e on e.stakeholder_id = r.stakeholder_id")
            .add("where r.kind = ? and r.step = ?", kind.name(), step.name())
            .add("and r.phase <> 'ENDED' and r.id > ?", after);
    scope.narrow(sql, group);
    List<?> found = sql.add("order by r.id limit ?", max).on(entities).getResultList();
    return found.stream().map(Object[].class::cast).map(JpaJourneyCounts::place).toList();
  }

  private static JourneyPlace place(Object[] row) {
    return new JourneyPlace(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        RelationshipPhase.valueOf((String) row[3]),
        ((Timestamp) row[4]).toInstant());
  }
}
