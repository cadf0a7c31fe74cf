package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.feedback.CaseState;
import org.rapport.stakeholder.OpenComplaints;
import org.rapport.stakeholder.ReportingLines;

@ApplicationScoped
class JpaOpenComplaints implements OpenComplaints {

  @PersistenceContext(unitName = "feedback")
  private EntityManager entities;

  private ReportingLines lines;

  protected JpaOpenComplaints() {}

  @Inject
  JpaOpenComplaints(ReportingLines lines) {
    this.lines = lines;
  }

  JpaOpenComplaints(EntityManager entities, ReportingLines lines) {
    this(lines);
    this.entities = entities;
  }

  @Override
  public Set<Long> among(Collection<Long> stakeholderIds) {
    return keptFromNone(stakeholderIds, Set.of());
  }

  @Override
  public Set<Long> among(Collection<Long> stakeholderIds, long reader) {
    return keptFromNone(stakeholderIds, lines.upFrom(reader));
  }

  private Set<Long> keptFromNone(Collection<Long> stakeholderIds, Set<Long> line) {
    if (stakeholderIds.isEmpty()) {
      return Set.of();
    }
    String open = String.join(" ", CaseState.OPEN.stream().map(Enum::name).toList());
    String some = String.join(" ", stakeholderIds.stream().map(String::valueOf).toList());
    List<?> found =
        entities
            .createNativeQuery(
                """
                select distinct c.stakeholder_id from feedback.cases c
                where c.type = 'COMPLAINT' and c.identity = 'NAMED'
                  and c.state = any (string_to_array(?1, ' '))
                  and c.stakeholder_id = any (cast(string_to_array(?2, ' ') as bigint[]))
                  and %s"""
                    .formatted(KeptFrom.noneOf("?3")))
            .setParameter(1, open)
            .setParameter(2, some)
            .setParameter(3, KeptFrom.line(line))
            .getResultList();
    Set<Long> ids = new HashSet<>();
    found.forEach(id -> ids.add(((Number) id).longValue()));
    return ids;
  }
}
