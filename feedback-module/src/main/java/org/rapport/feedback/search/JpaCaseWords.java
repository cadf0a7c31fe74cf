package org.rapport.feedback.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

@ApplicationScoped
class JpaCaseWords implements CaseWords {

  /** Only a sender who is known by name is found by it. */
  private static final String SENT =
      """
      select c.subject, c.about, c.text, c.remedy_sought,
        case when c.identity = 'NAMED' then p.name end
      from feedback.cases c left join feedback.complainants p on p.case_id = c.id where c.id = ?1""";

  private static final String WRITTEN =
      "select text from feedback.messages where case_id = ?1 order by written_at desc, id";

  private static final String IN_FILES =
      "select w.lexeme from feedback.file_texts f, unnest(f.words) w where f.case_id = ?1";

  /** Two rows of a case are one task; who writes more meanwhile leaves another row. */
  private static final String CHANGED =
      """
      with taken as (
        delete from feedback.cases_to_index where id in (
          select id from feedback.cases_to_index order by id limit ?1 for update skip locked)
        returning case_id)
      select distinct case_id from taken""";

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaCaseWords() {}

  JpaCaseWords(EntityManager em) {
    this.em = em;
  }

  @Override
  public void takeTurns(long caseId) {
    rows("select case_id from feedback.case_search where case_id = ?1 for update", caseId);
  }

  @Override
  public PlacedWords gather(long caseId) {
    takeTurns(caseId);
    String[] sent = texts((Object[]) rows(SENT, caseId).get(0));
    PlacedWords words = PlacedWords.sent(sent[0], Arrays.copyOfRange(sent, 1, sent.length));
    for (Object message : rows(WRITTEN, caseId)) {
      words.with(FoundIn.MESSAGE, SearchWords.of((String) message));
    }
    words.with(FoundIn.FILE, rows(IN_FILES, caseId).stream().map(String.class::cast).toList());
    em.createNativeQuery(
            "update feedback.case_search set words = cast(?2 as tsvector) where case_id = ?1")
        .setParameter(1, caseId)
        .setParameter(2, words.literal())
        .executeUpdate();
    return words;
  }

  @Override
  public boolean gatherSome(int most) {
    List<?> changed = rows(CHANGED, most);
    // always in the same order, so that two at once do not wait for each other
    new TreeSet<>(changed.stream().map(id -> ((Number) id).longValue()).toList())
        .forEach(this::gather);
    return !changed.isEmpty();
  }

  private List<?> rows(String sql, Object parameter) {
    return em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
  }

  private static String[] texts(Object[] row) {
    return Arrays.stream(row).map(String.class::cast).toArray(String[]::new);
  }
}
