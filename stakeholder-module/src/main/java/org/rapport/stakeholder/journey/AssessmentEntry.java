package org.rapport.stakeholder.journey;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * An assessment as typed in (mission J7).
 *
 * @param need in words both sides would use
 * @param confirmed whether the need was confirmed with them
 * @param matching whether our functions and means suit it
 * @param willing whether they want our help
 * @param shared whether both sides see the need alike
 */
public record AssessmentEntry(
    String need,
    Boolean confirmed,
    Boolean matching,
    Boolean willing,
    Boolean shared,
    String note) {

  static final int LONGEST = 2000;

  AssessmentEntry checked() {
    Problems problems = new Problems();
    String what = problems.noting(() -> Text.required(need, "need", LONGEST));
    problems.required(confirmed, "confirmed");
    problems.required(matching, "matching");
    problems.required(willing, "willing");
    problems.required(shared, "shared");
    String more = problems.noting(() -> Text.optional(note, "note", LONGEST));
    problems.raise();
    return new AssessmentEntry(what, confirmed, matching, willing, shared, more);
  }
}
