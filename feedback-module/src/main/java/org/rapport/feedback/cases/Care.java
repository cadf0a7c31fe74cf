package org.rapport.feedback.cases;

import org.rapport.kernel.Text;

/**
 * What who handles a case should know of the complainant.
 *
 * @param vulnerability what makes them vulnerable, or null
 * @param adjustments what is done differently for them, such as large print or a call, or null
 */
public record Care(String vulnerability, String adjustments) {

  public static final Care NONE = new Care(null, null);

  /** As somebody types it. */
  static Care typed(String vulnerability, String adjustments) {
    Violations violations = new Violations();
    Care care =
        new Care(
            violations.take(() -> Text.optional(vulnerability, "vulnerability", Limits.CARE)),
            violations.take(() -> Text.optional(adjustments, "adjustments", Limits.CARE)));
    violations.refuse();
    return care;
  }

  public boolean none() {
    return vulnerability == null && adjustments == null;
  }
}
