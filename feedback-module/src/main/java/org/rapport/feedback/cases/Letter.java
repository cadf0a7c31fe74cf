package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.Locale;
import org.rapport.feedback.deadlines.Term;

/**
 * What a letter of decision tells (C8).
 *
 * @param language the complainant's
 * @param addressee name of who sent a case by name, else null
 * @param contestableUntil null for the decision of a second stage, which ends the procedure
 * @param review how long a second look takes at most, as it was when the decision left
 */
public record Letter(
    String reference,
    String subject,
    Instant receivedAt,
    Locale language,
    String addressee,
    DecisionView decision,
    Instant contestableUntil,
    Term review) {}
