package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

@ApplicationScoped
class JpaStakeholderRows implements StakeholderRows {

  private static final String ROWS =
      """
      select s.id, s.name, coalesce(s.other_name, ''), s.form, s.status,
        array_to_string(e.facets, ' '), coalesce(c.name, ''), s.changed_at
      from stakeholder.stakeholder s
      join stakeholder.search_entry e on e.stakeholder_id = s.id
      left join stakeholder.contact c on c.stakeholder_id = s.id and c.main
      where s.id = any (cast(string_to_array(?, ' ') as bigint[]))""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<StakeholderRow> of(Collection<Long> ids) {
    String all = ids.stream().map(String::valueOf).collect(joining(" "));
    List<?> found = new JpaStatement().add(ROWS, all).on(entities).getResultList();
    Map<Long, StakeholderRow> rows =
        found.stream()
            .map(row -> row((Object[]) row))
            .collect(toMap(StakeholderRow::id, Function.identity()));
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private static StakeholderRow row(Object[] columns) {
    List<String> facets = Arrays.asList(((String) columns[5]).split(" "));
    return new StakeholderRow(
        ((Number) columns[0]).longValue(),
        (String) columns[1],
        (String) columns[2],
        StakeholderForm.valueOf((String) columns[3]),
        StakeholderStatus.valueOf((String) columns[4]),
        Facet.groups(facets),
        Facet.responsible(facets),
        (String) columns[6],
        ((Timestamp) columns[7]).toInstant());
  }
}
