package org.rapport.feedback.cases;

import org.rapport.kernel.Text;

/**
 * The words of a decision.
 *
 * @param text what the complainant is told
 * @param remedy what is done to put it right, or null
 */
public record DecisionText(String text, String remedy) {

  /**
   * @throws org.rapport.kernel.Invalid for {@code text} or {@code remedy}
   */
  public DecisionText {
    String typedText = text;
    String typedRemedy = remedy;
    Violations violations = new Violations();
    text = violations.take(() -> Text.required(typedText, "text", Limits.DECISION));
    remedy = violations.take(() -> Text.optional(typedRemedy, "remedy", Limits.REMEDY));
    violations.refuse();
  }
}
