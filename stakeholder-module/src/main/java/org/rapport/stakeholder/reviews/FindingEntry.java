package org.rapport.stakeholder.reviews;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * What a review found about a topic, as typed in.
 *
 * @param internal true where the party is not told
 */
public record FindingEntry(ReviewTopic topic, String text, boolean internal) {

  static final int LONGEST = 4000;

  FindingEntry checked(Problems problems) {
    problems.required(topic, "topic");
    String said = problems.noting(() -> Text.optional(text, "finding" + topic, LONGEST));
    return new FindingEntry(topic, said, internal);
  }
}
