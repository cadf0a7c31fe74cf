package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.Approach;
import org.rapport.stakeholder.registry.JpaStatement;

/** Counts few rows each time: groups, trainings, and cells of the map instead of its points. */
@ApplicationScoped
@Transactional
class JpaApproach implements Approach {

  private static final String IN_FORCE =
      "e.kind = 'MODEL' and e.state in ('AGREED', 'COMMUNICATED', 'IN_TRAINING')";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject StaffDirectory staff;

  @Override
  public Share keyGroups(LocalDate day) {
    return share(
        new JpaStatement()
            .add("select count(*) filter (where exists (select from stakeholder.model_group m")
            .add("join stakeholder.edition e on e.id = m.edition_id")
            .add("where m.group_id = g.id and " + IN_FORCE + ")), count(*)")
            .add("from stakeholder.stakeholder_group g where not g.retired and (")
            .add("select sum(delta) from stakeholder.map_counted_until(?) c", Date.valueOf(day))
            .add("where c.group_id = g.id and influence >= 4 and interest >= 4) > 0"));
  }

  @Override
  public Share trainedStaff(LocalDate day) {
    List<?> trained =
        new JpaStatement()
            .add("select distinct t.staff_id from stakeholder.edition_training t")
            .add("join stakeholder.edition e on e.id = t.edition_id")
            .add("where t.on_day <= ? and " + IN_FORCE, Date.valueOf(day))
            .on(entities)
            .getResultList();
    Set<Long> ids = new HashSet<>();
    trained.forEach(id -> ids.add(((Number) id).longValue()));
    List<Long> members =
        staff.whoMay(Permission.STAKEHOLDERS_WRITE).stream().map(StaffMember::id).toList();
    return new Share(members.stream().filter(ids::contains).count(), members.size());
  }

  @Override
  public Share overdueRatings(LocalDate day) {
    return share(
        new JpaStatement()
            .add("select (select count(*) from stakeholder.map_position")
            .add("where due_on <= ?),", Date.valueOf(day))
            .add("(select coalesce(sum(delta), 0) from stakeholder.map_month where group_id = 0)"));
  }

  private Share share(JpaStatement sql) {
    Object[] row = (Object[]) sql.on(entities).getSingleResult();
    return new Share(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  @Override
  public List<String> steps() {
    return Stream.of(JourneyStep.values()).map(Enum::name).toList();
  }
}
