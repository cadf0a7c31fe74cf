package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import org.rapport.stakeholder.models.Words;

/**
 * A review in a list.
 *
 * @param stakeholder name of the party, null unless it is of a relationship
 * @param model name of the model, null unless it is of one
 * @param leader name of who leads it, empty where nobody does
 */
public record ReviewLine(
    long id,
    ReviewSubject subject,
    Long stakeholderId,
    String stakeholder,
    Long relationshipId,
    Words model,
    Occasion occasion,
    ReviewState state,
    LocalDate dueOn,
    boolean overdue,
    LocalDate completedOn,
    String leader) {}
