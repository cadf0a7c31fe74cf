package org.rapport.stakeholder.duplicates;

import org.rapport.stakeholder.StakeholderSummary;

/**
 * Two stakeholders somebody should look at.
 *
 * @param percent how alike they are
 */
public record DuplicatePair(StakeholderSummary one, StakeholderSummary other, int percent) {}
