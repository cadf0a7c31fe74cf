package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaClosedCases implements ClosedCases {

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  @Override
  public List<Closed> upheld() {
    List<?> rows =
        em.createNativeQuery(
                """
                select reference, lower(coalesce(about, '')), to_char(closed_at, 'YYYY-MM-DD')
                from feedback.cases
                where type = 'COMPLAINT' and state = 'CLOSED'
                  and finding in ('UPHELD', 'PARTLY_UPHELD')
                order by closed_at, reference""")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Closed(
                    row[0].toString(), row[1].toString(), LocalDate.parse(row[2].toString())))
        .toList();
  }
}
