package org.rapport.stakeholder.reviews;

import org.rapport.stakeholder.models.Words;

/**
 * What a review looks at, as people know it.
 *
 * @param stakeholder null unless it is of a relationship
 * @param model null where it is of no model
 * @param modelVersionId the version in force, or the one that the relationship follows
 */
record ReviewedName(String stakeholder, Words model, Long modelVersionId) {}
