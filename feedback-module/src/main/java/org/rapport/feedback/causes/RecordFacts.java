package org.rapport.feedback.causes;

import java.time.LocalDate;

/**
 * What a record of a cause says of itself.
 *
 * @param service in small letters, empty where the cases name none
 * @param countedFrom the first day of the cases it is about
 * @param closedOn null while it is open
 * @param reopened how often the cause came back
 */
public record RecordFacts(
    long cause,
    String service,
    RecordState state,
    LocalDate openedOn,
    LocalDate countedFrom,
    LocalDate closedOn,
    int reopened,
    String analysis,
    String conclusion) {}
