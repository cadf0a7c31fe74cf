package org.rapport.feedback.referrals;

import java.time.Instant;
import java.time.LocalDate;
import org.rapport.platform.StaffMember;

/**
 * A duty as shown.
 *
 * @param number counts those of the case from 1
 * @param owner null while nobody sees to it
 * @param overdue whether it is still open after its day
 * @param done what was done; null until then
 */
public record DutyView(
    int number,
    String what,
    StaffMember owner,
    LocalDate dueOn,
    boolean overdue,
    String done,
    Instant doneAt) {

  public boolean isOpen() {
    return doneAt == null;
  }
}
