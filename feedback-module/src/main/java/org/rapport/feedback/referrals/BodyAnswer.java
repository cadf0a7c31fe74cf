package org.rapport.feedback.referrals;

import java.time.LocalDate;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/**
 * What a body outside has said.
 *
 * @param reference the body's own
 * @param finding null until it has come to one
 * @param text what it found, or null
 * @param on the day of its outcome; null until there is one
 */
public record BodyAnswer(String reference, Finding finding, String text, LocalDate on) {

  /**
   * @throws org.rapport.kernel.Invalid for any of its fields
   */
  public BodyAnswer {
    String theirs = reference;
    String said = text;
    Violations violations = new Violations();
    reference = violations.take(() -> Text.optional(theirs, "reference", Limits.NAME));
    text = violations.take(() -> Text.optional(said, "text", Limits.DECISION));
    if (reference == null && finding == null) {
      violations.add("reference", "invalid.answerEmpty");
    }
    if (finding != null && text == null) {
      violations.add("text", "invalid.answerText");
    }
    if (finding != null && on == null) {
      violations.add("on", "invalid.dayMissing");
    }
    violations.refuse();
  }
}
