package org.rapport.feedback;

import java.time.LocalDate;
import java.util.List;

/** What complaints came from, for figures. */
public interface RootCauses {

  /** All causes of the house's list in its order, with what was named in a period. */
  List<RootCauseFacts> namedBetween(LocalDate from, LocalDate to);
}
