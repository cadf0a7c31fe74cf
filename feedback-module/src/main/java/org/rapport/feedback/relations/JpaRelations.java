package org.rapport.feedback.relations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.stakeholder.ReportingLines;

@ApplicationScoped
class JpaRelations implements Relations {

  private static final String EITHER_WAY =
      " r where r.fromCase = :one and r.toCase = :other"
          + " or r.fromCase = :other and r.toCase = :one";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private ReportingLines lines;

  protected JpaRelations() {}

  @Inject
  JpaRelations(ReportingLines lines) {
    this.lines = lines;
  }

  JpaRelations(EntityManager em, ReportingLines lines) {
    this(lines);
    this.em = em;
  }

  @Override
  public List<RelationView> of(long caseId, long reader) {
    List<?> rows =
        em.createNativeQuery(
                """
                select c.reference, c.subject, c.state, r.kind, r.to_case = ?1
                from feedback.case_relations r
                join feedback.cases c
                  on c.id = case when r.from_case = ?1 then r.to_case else r.from_case end
                where (r.from_case = ?1 or r.to_case = ?1)
                  and %s
                order by r.related_at"""
                    .formatted(KeptFrom.noneOf("?2")))
            .setParameter(1, caseId)
            .setParameter(2, KeptFrom.line(lines.upFrom(reader)))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaRelations::shown).toList();
  }

  private static RelationView shown(Object[] row) {
    return new RelationView(
        row[0].toString(),
        row[1].toString(),
        CaseState.valueOf(row[2].toString()),
        RelationKind.valueOf(row[3].toString()),
        (Boolean) row[4]);
  }

  @Override
  public boolean exists(long one, long other) {
    return em.createQuery("select count(r) from Relation" + EITHER_WAY, Long.class)
            .setParameter("one", one)
            .setParameter("other", other)
            .getSingleResult()
        > 0;
  }

  @Override
  public void keep(Relation relation) {
    em.persist(relation);
  }

  @Override
  public boolean remove(long one, long other) {
    return em.createQuery("delete from Relation" + EITHER_WAY)
            .setParameter("one", one)
            .setParameter("other", other)
            .executeUpdate()
        > 0;
  }
}
