package org.rapport.feedback.causes;

import java.time.LocalDate;
import org.rapport.platform.StaffMember;

/**
 * Something done about a cause, as staff see it.
 *
 * @param overdue whether it, or the look at its effect, should have been done before today
 * @param doneOn null until it is done
 * @param effect null until somebody has looked
 */
public record ActionView(
    int number,
    String what,
    StaffMember owner,
    LocalDate dueOn,
    boolean overdue,
    String doneWhat,
    LocalDate doneOn,
    LocalDate checkOn,
    ActionEffect effect,
    String reasons,
    LocalDate checkedOn,
    StaffMember checkedBy) {}
