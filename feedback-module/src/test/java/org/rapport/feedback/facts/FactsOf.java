package org.rapport.feedback.facts;

import java.util.function.Consumer;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.Weekdays;
import org.rapport.platform.TestDatabase;

/** Opens what reads facts to tests of other features. */
public final class FactsOf {

  private FactsOf() {}

  public static void everyCase(TestDatabase db, Consumer<CaseFacts> reader) {
    new JdbcCaseFacts(db.dataSource(), new Weekdays()).forEach(reader);
  }
}
