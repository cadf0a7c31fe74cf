package org.rapport.feedback.redaction;

import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/**
 * What is to be masked, and why.
 *
 * @param where everywhere in the case, or in one message or note
 * @param number of the message or note, from 1; else null
 * @param passage the words; empty for a whole message or note
 */
public record RedactionOrder(Where where, Integer number, String passage, String reason) {

  /** How far a mask reaches. */
  public enum Where {
    EVERYWHERE,
    MESSAGE,
    NOTE
  }

  /**
   * @throws org.rapport.kernel.Invalid for any of its fields
   */
  public RedactionOrder {
    String why = reason;
    String words = passage;
    Violations violations = new Violations();
    if (where == null) {
      violations.add("where", "invalid.maskWhere");
    }
    boolean one = where == Where.MESSAGE || where == Where.NOTE;
    if (one && number == null) {
      violations.add("where", "invalid.maskWhere");
    }
    passage =
        violations.take(
            () ->
                one
                    ? Text.optional(words, "passage", Limits.REASON)
                    : Text.required(words, "passage", Limits.REASON));
    reason = violations.take(() -> Text.required(why, "reason", Limits.REASON));
    violations.refuse();
  }

  Passage asked() {
    return passage == null ? Passage.WHOLE : Passage.typed(passage);
  }
}
