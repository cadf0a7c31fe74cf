package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.StakeholderStatus;

@ApplicationScoped
@Transactional
class JpaSourceCounts implements SourceCounts {

  private static final String COUNTED =
      """
      select source || ' ' || status, sum(n) from (
        select source, status, n from stakeholder.source_count
        union all select source, status, n from stakeholder.source_change) as counted
      group by source, status
      """;

  private static final String FOLD =
      """
      with taken as (delete from stakeholder.source_change returning source, status, n)
      insert into stakeholder.source_count as c (source, status, n)
      select source, status, sum(n) from taken group by source, status order by source, status
      on conflict (source, status) do update set n = c.n + excluded.n
      """;

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<SourceCount> all() {
    Map<String, Long> counted = new HashMap<>();
    for (Object row : new JpaStatement().add(COUNTED).on(entities).getResultList()) {
      Object[] columns = (Object[]) row;
      counted.put((String) columns[0], ((Number) columns[1]).longValue());
    }
    return Arrays.stream(SourceKind.values())
        .map(
            source ->
                new SourceCount(
                    source,
                    counted.getOrDefault(source + " " + StakeholderStatus.EXISTING, 0L),
                    counted.getOrDefault(source + " " + StakeholderStatus.POTENTIAL, 0L)))
        .toList();
  }

  @Override
  public void fold() {
    new JpaStatement().add(FOLD).on(entities).executeUpdate();
  }
}
