package org.rapport.stakeholder;

import java.time.Instant;

/**
 * Two stakeholders were found to be the same one: whatever points to {@code merged} points to
 * {@code kept} from now on. Told in the same transaction; rows with a foreign key to the registry
 * move by themselves.
 *
 * @param merge number of the merge, to find what moved when it is undone
 */
public record StakeholdersMerged(long merge, long kept, long merged, Instant at) {}
