package org.rapport.stakeholder.rest;

import java.util.Map;

/**
 * Two stakeholders to be made one.
 *
 * @param kept id of the one that stays
 * @param keptVersion its ETag's number, as read
 * @param merged id of the one that goes
 * @param mergedVersion its ETag's number, as read
 * @param fields by field such as NAME or GROUPS: KEPT, MERGED or BOTH; what is left out is as the
 *     screen proposes it
 */
public record MergeInput(
    long kept, long keptVersion, long merged, long mergedVersion, Map<String, String> fields) {}
