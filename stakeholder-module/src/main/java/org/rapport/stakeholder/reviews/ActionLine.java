package org.rapport.stakeholder.reviews;

import org.rapport.stakeholder.models.Words;

/**
 * An improvement action in a list, and what its review looked at.
 *
 * @param stakeholder name of the party, null unless the review is of a relationship
 * @param model name of the model, null unless the review is of one
 */
public record ActionLine(
    ActionView action,
    ReviewSubject subject,
    Long stakeholderId,
    String stakeholder,
    Words model) {}
