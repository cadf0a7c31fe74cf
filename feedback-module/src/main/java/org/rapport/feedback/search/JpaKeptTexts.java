package org.rapport.feedback.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaKeptTexts implements KeptTexts {

  /** A file of many more words than a book has is a list of something. */
  private static final int MOST_WORDS = 20_000;

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  private CaseWords words;

  protected JpaKeptTexts() {}

  @Inject
  JpaKeptTexts(CaseWords words) {
    this.words = words;
  }

  JpaKeptTexts(EntityManager em) {
    this(new JpaCaseWords(em));
    this.em = em;
  }

  @Override
  public void takeTurns(long caseId) {
    words.takeTurns(caseId);
  }

  @Override
  public void keep(long caseId, long fileId, String text) {
    em.createNativeQuery(
            """
            insert into feedback.file_texts (file_id, case_id, text, words)
            values (?1, ?2, ?3, array_to_tsvector(string_to_array(?4, ' ')))
            on conflict (file_id) do update set text = excluded.text, words = excluded.words""")
        .setParameter(1, fileId)
        .setParameter(2, caseId)
        .setParameter(3, text)
        .setParameter(4, line(SearchWords.of(text)))
        .executeUpdate();
  }

  @Override
  public void rewrite(long caseId, UnaryOperator<String> change) {
    takeTurns(caseId);
    for (Object found :
        em.createNativeQuery("select file_id, text from feedback.file_texts where case_id = ?1")
            .setParameter(1, caseId)
            .getResultList()) {
      Object[] file = (Object[]) found;
      String text = (String) file[1];
      String changed = change.apply(text);
      if (!changed.equals(text)) {
        keep(caseId, ((Number) file[0]).longValue(), changed);
      }
    }
  }

  private static String line(Set<String> words) {
    return words.stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
  }
}
