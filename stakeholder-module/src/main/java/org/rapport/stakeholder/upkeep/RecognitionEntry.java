package org.rapport.stakeholder.upkeep;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * How a contribution was recognized, as typed in (mission J13).
 *
 * @param where the medium or place it was shown, null where nothing is said
 */
public record RecognitionEntry(RecognitionForm form, String where) {

  RecognitionEntry checked() {
    Problems problems = new Problems();
    problems.required(form, "recognition");
    String place = problems.noting(() -> Text.optional(where, "where", 200));
    problems.raise();
    return new RecognitionEntry(form, place);
  }
}
