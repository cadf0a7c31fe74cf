package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Slice;

/** What completed reviews learned, over all relationships the reader works with (mission J16). */
@ApplicationScoped
@Transactional
public class ReadLessons {

  private static final int COUNTED_TO = 1000;

  private final ReviewLists lists;
  private final ReviewedNames names;

  @Inject
  ReadLessons(ReviewLists lists, ReviewedNames names) {
    this.lists = lists;
    this.names = names;
  }

  protected ReadLessons() {
    this(null, null);
  }

  /**
   * The newest first; there is no way back but to the start.
   *
   * @param from where the page before ended, null for the start
   */
  public Slice<LessonLine> page(LessonFilter filter, String from, int size) {
    return DayCursor.page(
            lists.lessons(filter, from, size + 1),
            size,
            row -> new DayCursor(row.learnedOn(), row.id()),
            lists.countLessons(filter, COUNTED_TO + 1),
            COUNTED_TO)
        .map(this::line);
  }

  private LessonLine line(ReviewLists.LessonRow row) {
    return new LessonLine(
        row.id(),
        row.reviewId(),
        row.text(),
        row.internal(),
        row.learnedOn(),
        row.subject(),
        row.stakeholderId(),
        row.stakeholder(),
        row.modelLineId() == null ? null : names.modelName(row.modelLineId()));
  }
}
