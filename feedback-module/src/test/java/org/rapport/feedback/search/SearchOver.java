package org.rapport.feedback.search;

import jakarta.persistence.EntityManager;
import org.rapport.platform.FileStore;

/** Opens search over a database to tests of other features. */
public final class SearchOver {

  private SearchOver() {}

  public static CaseWords words(EntityManager em) {
    return new JpaCaseWords(em);
  }

  public static KeptTexts texts(EntityManager em) {
    return new JpaKeptTexts(em);
  }

  public static ShowHits hits(EntityManager em, FileStore store) {
    return new ShowHits(new JpaPassages(em), store);
  }
}
