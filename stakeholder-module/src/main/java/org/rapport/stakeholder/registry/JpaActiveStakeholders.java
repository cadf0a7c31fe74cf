package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.stakeholder.ActiveStakeholders;

@ApplicationScoped
@Transactional
class JpaActiveStakeholders implements ActiveStakeholders {

  // the latest change up to the day is the status at its end
  private static final String EXISTING =
      """
      select count(*) from (
        select distinct on (stakeholder_id) status from stakeholder.status_change
        where on_day <= ? and not exists (select 1 from stakeholder.stakeholder s
          where s.id = stakeholder_id and s.merged_into is not null) order by stakeholder_id, on_day desc, changed_at desc) as latest
      where status = 'EXISTING'
      """;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public long on(LocalDate day) {
    Object count = entities.createNativeQuery(EXISTING).setParameter(1, day).getSingleResult();
    return ((Number) count).longValue();
  }
}
