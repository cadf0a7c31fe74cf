package org.rapport.feedback.investigation;

import java.time.Instant;
import java.time.LocalDate;
import org.rapport.platform.StaffMember;

/**
 * A task as shown.
 *
 * @param number counts those of the case from 1
 * @param owner null while nobody does it
 * @param overdue whether it is still open after its day
 * @param note what came of it, or why it was dropped; null while it is open
 * @param endedAt null while it is open
 */
public record TaskView(
    int number,
    String what,
    StaffMember owner,
    LocalDate dueOn,
    boolean overdue,
    TaskState state,
    String note,
    Instant endedAt) {

  public boolean isOpen() {
    return state == TaskState.OPEN;
  }
}
