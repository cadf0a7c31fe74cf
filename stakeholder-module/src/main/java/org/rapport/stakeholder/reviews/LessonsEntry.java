package org.rapport.stakeholder.reviews;

import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Problems;

/**
 * What was learned, as typed in.
 *
 * @param nothingBecause why there is nothing to learn, where there is nothing
 */
public record LessonsEntry(List<LessonEntry> lessons, String nothingBecause) {

  static final int MOST = 20;
  static final int LONGEST = 1000;

  public LessonsEntry {
    lessons = Given.list(lessons);
  }

  /** Without empty lines and repeated ones. */
  LessonsEntry checked() {
    Problems problems = new Problems();
    List<LessonEntry> cleaned =
        lessons.stream()
            .map(
                one ->
                    new LessonEntry(
                        problems.noting(() -> Text.optional(one.text(), "lessons", LONGEST)),
                        one.internal()))
            .filter(one -> one.text() != null)
            .distinct()
            .toList();
    problems.unless(cleaned.size() <= MOST, "lessons", "review.lessons.tooMany", MOST);
    String nothing =
        problems.noting(() -> Text.optional(nothingBecause, "nothingBecause", LONGEST));
    problems.raise();
    return new LessonsEntry(cleaned, nothing);
  }
}
