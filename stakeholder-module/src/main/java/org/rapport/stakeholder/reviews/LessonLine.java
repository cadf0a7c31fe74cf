package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import org.rapport.stakeholder.models.Words;

/**
 * A lesson in the list of what was learned.
 *
 * @param internal true where the party was not told
 * @param stakeholder name of the party, null unless the review is of a relationship
 * @param model name of the model that was looked at or followed, null where there is none
 */
public record LessonLine(
    long id,
    long reviewId,
    String text,
    boolean internal,
    LocalDate learnedOn,
    ReviewSubject subject,
    Long stakeholderId,
    String stakeholder,
    Words model) {}
