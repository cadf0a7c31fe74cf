package org.rapport.stakeholder;

import java.util.List;
import java.util.function.Consumer;

/** All facts of one kind, for counting anew; an application-scoped bean per feature. */
public interface CountedFactsSource {

  /** Reads them portion by portion, as they are in the caller's transaction. */
  void forEach(Consumer<List<? extends CountedFacts>> reader);
}
