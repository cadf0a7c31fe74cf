package org.rapport.feedback.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;

@ApplicationScoped
class JpaSentMails implements SentMails {

  private static final String WAITING =
      "select count(*) from feedback.received_mail m where m.decided_at is null"
          + " and m.pile is not null and lower(m.sender) = any (string_to_array(?1, chr(10)))";

  private static final String DECIDED =
      """
      (m.case_id in (select id from feedback.cases where reference = any (string_to_array(?1, ' ')))
        or m.case_id is null and (m.pile is null or m.decided_at is not null)
          and lower(m.sender) = any (string_to_array(?2, chr(10))))""";

  private static final String REMARKS =
      """
      update feedback.audit_answer set note = '█████' where note is not null
        and sampled_case_id in (select s.id from feedback.audit_sampled_case s
          where s.reference = any (string_to_array(?1, ' ')))""";

  private static final String CELLS =
      """
      update feedback.%1$s set %2$s = array(select regexp_replace(cell, ?1, '██', 'gi')
        from unnest(%2$s) with ordinality as c (cell, place) order by place)
      where array_to_string(%2$s, ' ') ~* ?1""";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaSentMails() {}

  JpaSentMails(EntityManager em) {
    this.em = em;
  }

  @Override
  public long waiting(Collection<String> addresses) {
    Object count =
        em.createNativeQuery(WAITING)
            .setParameter(1, String.join("\n", addresses))
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public long count(Collection<String> references, Collection<String> addresses) {
    Object count =
        decided(
                "select count(*) from feedback.received_mail m where " + DECIDED,
                references,
                addresses)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public void forget(Collection<String> references, Collection<String> addresses) {
    decided(
            "delete from feedback.mail_sources s using feedback.received_mail m"
                + " where s.mail_id = m.id and "
                + DECIDED,
            references,
            addresses)
        .executeUpdate();
    // that it has come is remembered, so that it does not come again
    decided(
            "update feedback.received_mail m set sender = null, sender_name = null,"
                + " subject = null, note = null where "
                + DECIDED,
            references,
            addresses)
        .executeUpdate();
  }

  private Query decided(String sql, Collection<String> references, Collection<String> addresses) {
    return em.createNativeQuery(sql)
        .setParameter(1, String.join(" ", references))
        .setParameter(2, String.join("\n", addresses));
  }

  @Override
  public void mask(Collection<String> references, Collection<String> words) {
    em.createNativeQuery(REMARKS).setParameter(1, String.join(" ", references)).executeUpdate();
    for (String word : words) {
      masked(CELLS.formatted("import_rows", "cells"), word);
      masked(CELLS.formatted("import_problems", "arguments"), word);
    }
  }

  private void masked(String sql, String word) {
    em.createNativeQuery(sql).setParameter(1, "***=" + word).executeUpdate();
  }
}
