package org.rapport.feedback;

import java.time.LocalDate;

/**
 * All that figures need of one case, and nothing that tells who sent it. Days are those of the
 * organization's time zone.
 *
 * @param severity as assessed, or null
 * @param stakeholderId the stakeholder the case is linked to, or null; always null for an anonymous
 *     case
 * @param acknowledgedOn or null
 * @param assessedOn day of the first assessment, or null; always null for an imported case
 * @param decisionDueOn the day as it stands, extensions and credited waiting included; null where
 *     no decision is owed
 * @param decidedOn day of the first decision, or null
 * @param decidedOnTime whether the decision came before its due moment; false while undecided
 * @param decidedOnEstimated true for an imported case whose file says that it was decided but not
 *     when: the day is then its due day, or the next working day if it was late. It counts as
 *     decided, but nothing may be said of how long it took
 * @param toldOn day on which the complainant learned the first outcome, or null
 * @param closedOn or null; set for withdrawn cases too
 * @param finding of the case as a whole, or null while undecided
 * @param handlingRating 1 to 5, or null
 * @param outcomeRating 1 to 5, or null
 * @param ratedOn day of the rating, or null
 * @param extended whether the deadline was ever extended
 * @param contested whether the complainant contested the decision
 * @param reopened whether it was opened again after a decision
 * @param imported whether it came from a file of earlier cases
 */
public record CaseFacts(
    String reference,
    FeedbackType type,
    Channel channel,
    Identity identity,
    Severity severity,
    Long stakeholderId,
    CaseState state,
    LocalDate receivedOn,
    LocalDate acknowledgedDueOn,
    LocalDate acknowledgedOn,
    LocalDate assessedOn,
    LocalDate decisionDueOn,
    LocalDate decidedOn,
    boolean decidedOnTime,
    boolean decidedOnEstimated,
    LocalDate toldOn,
    LocalDate closedOn,
    boolean withdrawn,
    Finding finding,
    Integer handlingRating,
    Integer outcomeRating,
    LocalDate ratedOn,
    boolean extended,
    boolean contested,
    boolean reopened,
    boolean imported) {}
