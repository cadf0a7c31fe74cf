package org.rapport.feedback.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Severity;

/**
 * A case from the days before Rapport, as a file tells of it.
 *
 * @param severity or null
 * @param end how it ended, or null where it is still open
 */
public record EarlierCase(Feedback feedback, LocalDate receivedOn, Severity severity, End end) {

  public EarlierCase {
    Objects.requireNonNull(feedback, "feedback");
    Objects.requireNonNull(receivedOn, "receivedOn");
  }

  /**
   * How a case ended.
   *
   * @param finding null where it was withdrawn
   * @param on the day it was decided or withdrawn, or null where nobody noted it
   * @param onTime whether it was decided by its due day, or null where nobody noted it
   * @param closedOn or null where it is decided but not closed
   */
  public record End(Finding finding, LocalDate on, Boolean onTime, LocalDate closedOn) {

    public boolean isWithdrawn() {
      return finding == null;
    }
  }
}
