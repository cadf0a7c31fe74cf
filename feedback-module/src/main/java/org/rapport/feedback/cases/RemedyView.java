package org.rapport.feedback.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.rapport.platform.StaffMember;

/**
 * Something that was promised, as shown.
 *
 * @param number counts those of the case from 1
 * @param owner who sees to it; null while nobody does, and always for the complainant
 * @param overdue whether it is still open after its day
 * @param result what was done, or why it is not; null while it is open
 * @param endedAt null while it is open
 */
public record RemedyView(
    int number,
    String what,
    StaffMember owner,
    LocalDate dueOn,
    boolean overdue,
    RemedyState state,
    String result,
    Instant endedAt) {

  public boolean isOpen() {
    return state == RemedyState.OPEN;
  }
}
