package org.rapport.feedback.ratings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which cases' senders are to be asked for a rating, from which day on. */
interface Reminders {

  /** Nothing happens where they were asked already; a later day takes the place of an earlier. */
  void plan(String reference, LocalDate day);

  /** Some that are due, which nobody else takes until this transaction ends. */
  List<String> due(LocalDate today, int most);

  /** Whoever could not be asked now is planned for anew with the next decision. */
  void forget(String reference);

  /** They are never due again. */
  void done(String reference, Instant now);
}
