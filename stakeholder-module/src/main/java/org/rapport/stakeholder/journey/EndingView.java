package org.rapport.stakeholder.journey;

import java.time.LocalDate;

/**
 * How a relationship ended; only what fits the way it ended is there.
 *
 * @param reason where it was ended before it was formal
 * @param kind where it was formal
 * @param referredTo where it was handed on
 */
public record EndingView(
    LocalDate on,
    EndReason reason,
    EndingKind kind,
    String referredTo,
    Boolean formally,
    String note) {}
