package org.rapport.stakeholder.reviews;

/**
 * Which lessons a list shows.
 *
 * @param text that a lesson contains, null for all
 * @param group of the stakeholder, null for all
 * @param model what all versions of the model share that the review looked at or that its
 *     relationship follows, null for all
 */
public record LessonFilter(String text, Long group, Long model) {

  private static final int LONGEST = 200;

  public LessonFilter {
    text = text == null || text.isBlank() ? null : text.strip();
    if (text != null && text.length() > LONGEST) {
      text = text.substring(0, LONGEST);
    }
  }

  /** Whether it shows less than all. */
  public boolean isNarrowed() {
    return text != null || group != null || model != null;
  }
}
