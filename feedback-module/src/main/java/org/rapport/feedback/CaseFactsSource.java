package org.rapport.feedback;

import java.util.function.Consumer;

/** Every case's facts, for building figures anew. */
public interface CaseFactsSource {

  /** Reads all cases as of one moment, in constant memory. */
  void forEach(Consumer<CaseFacts> reader);
}
