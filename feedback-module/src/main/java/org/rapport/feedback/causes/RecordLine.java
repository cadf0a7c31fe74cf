package org.rapport.feedback.causes;

import java.time.LocalDate;
import org.rapport.platform.StaffMember;

/** A record of a cause in the list of them. */
public record RecordLine(
    long id,
    CauseView cause,
    String service,
    RecordState state,
    LocalDate openedOn,
    int reopened,
    StaffMember owner) {}
