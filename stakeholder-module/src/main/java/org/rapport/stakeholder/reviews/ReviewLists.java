package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import java.util.List;

/** The reviews, actions and lessons that are for the reader, page by page. */
interface ReviewLists {

  /** A review as its table and the registry have it. */
  record ReviewRow(
      long id,
      Reviewed reviewed,
      String stakeholder,
      Occasion occasion,
      ReviewState state,
      LocalDate dueOn,
      LocalDate completedOn,
      Long leader) {}

  /** A lesson as its table and the registry have it. */
  record LessonRow(
      long id,
      long reviewId,
      String text,
      boolean internal,
      LocalDate learnedOn,
      ReviewSubject subject,
      Long stakeholderId,
      String stakeholder,
      Long modelLineId) {}

  /** An action, and what its review looked at. */
  record ActionRow(ImprovementAction action, Reviewed reviewed, String stakeholder) {}

  /** The first due first; completed ones newest first. */
  List<ReviewRow> reviews(ReviewFilter filter, String from, int max);

  /** Counted to {@code most} and no further, as below. */
  int countReviews(ReviewFilter filter, int most);

  /** The newest first. */
  List<LessonRow> lessons(LessonFilter filter, String from, int max);

  int countLessons(LessonFilter filter, int most);

  /**
   * The first due first; closed ones newest first.
   *
   * @param own whose alone, null for all that are for the reader
   */
  List<ActionRow> actions(ActionList which, Long own, String from, int max);

  int countActions(ActionList which, Long own, int most);
}
