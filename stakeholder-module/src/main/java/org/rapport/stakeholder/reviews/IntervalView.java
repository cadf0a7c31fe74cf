package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import org.rapport.stakeholder.models.Words;

/**
 * How often something is reviewed.
 *
 * @param line what all versions of the model share, 0 for the approach as a whole
 * @param model null for the approach as a whole
 * @param next when it is due next by interval, null where that is not reckoned yet
 */
public record IntervalView(long line, Words model, int months, LocalDate next) {}
