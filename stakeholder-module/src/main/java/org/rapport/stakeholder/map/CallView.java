package org.rapport.stakeholder.map;

import java.time.Instant;

/**
 * A call for new ratings to show.
 *
 * @param by name of who called, empty where Rapport did
 * @param open how many still wait for their new rating, counted up to {@link
 *     ListDueRatings#COUNTED_TO}
 */
public record CallView(ReassessmentEntry entry, Instant at, String by, long open) {}
