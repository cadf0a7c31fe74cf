package org.rapport.feedback.deadlines;

import java.time.Instant;
import java.util.List;
import org.rapport.platform.WorkingCalendars;

/**
 * What is known of how a due date came about.
 *
 * @param word whether it is a word on how things stand that is due, else a decision
 * @param received when counting began to matter: the case, or our last word, reached somebody
 * @param deadline what it follows from; null where nobody noted it
 * @param moves all that ever moved it, in order
 * @param due as it stands
 */
public record DueHistory(
    boolean word, Instant received, Deadline deadline, List<DueDateMove> moves, Instant due) {

  /**
   * @param profile the version that set the term; null where the reader is not told
   */
  public DueDateExplanation explained(Profile profile, WorkingCalendars calendars) {
    return new DueDateExplanation(new DueLines(this, profile, calendars).all());
  }
}
