package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.feedback.CaseState;
import org.rapport.stakeholder.OpenComplaints;

@ApplicationScoped
class JpaOpenComplaints implements OpenComplaints {

  @PersistenceContext(unitName = "feedback")
  EntityManager entities;

  @Override
  public Set<Long> among(Collection<Long> stakeholderIds) {
    if (stakeholderIds.isEmpty()) {
      return Set.of();
    }
    String open = String.join(" ", CaseState.OPEN.stream().map(Enum::name).toList());
    String some = String.join(" ", stakeholderIds.stream().map(String::valueOf).toList());
    List<?> found =
        entities
            .createNativeQuery(
                """
                select distinct stakeholder_id from feedback.cases
                where type = 'COMPLAINT' and identity = 'NAMED'
                  and state = any (string_to_array(?1, ' '))
                  and stakeholder_id = any (cast(string_to_array(?2, ' ') as bigint[]))""")
            .setParameter(1, open)
            .setParameter(2, some)
            .getResultList();
    Set<Long> ids = new HashSet<>();
    found.forEach(id -> ids.add(((Number) id).longValue()));
    return ids;
  }
}
