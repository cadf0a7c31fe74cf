package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import org.rapport.stakeholder.ActiveStakeholders;

@ApplicationScoped
@Transactional
class JpaActiveStakeholders implements ActiveStakeholders {

  private static final String EXISTING =
      """
      select coalesce(sum(n), 0) from (
        select day, n from stakeholder.existing_count
        union all select day, n from stakeholder.existing_change) as counted
      where day <= ?
      """;

  private static final String FOLD =
      """
      with taken as (delete from stakeholder.existing_change returning day, n)
      insert into stakeholder.existing_count as c (day, n)
      select day, sum(n) from taken group by day order by day
      on conflict (day) do update set n = c.n + excluded.n
      """;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public long on(LocalDate day) {
    Object count =
        new JpaStatement().add(EXISTING, Date.valueOf(day)).on(entities).getSingleResult();
    return ((Number) count).longValue();
  }

  /** Adds up what changed, so that there is little to read; two nodes may do so at once. */
  void fold() {
    new JpaStatement().add(FOLD).on(entities).executeUpdate();
  }
}
