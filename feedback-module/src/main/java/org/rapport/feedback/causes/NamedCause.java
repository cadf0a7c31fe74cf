package org.rapport.feedback.causes;

import org.rapport.feedback.cases.Violations;

/**
 * What somebody names as the cause on closing.
 *
 * @param cause id in the house's list, or null for none
 * @param pattern null where no cause is named
 */
public record NamedCause(Long cause, CausePattern pattern) {

  public static final NamedCause NONE = new NamedCause(null, null);

  /**
   * @throws org.rapport.kernel.Invalid for {@code cause} or {@code pattern} where one goes without
   *     the other
   */
  public NamedCause {
    Violations violations = new Violations();
    if (cause == null && pattern != null) {
      violations.add("cause", "invalid.causeMissing");
    }
    if (cause != null && pattern == null) {
      violations.add("pattern", "invalid.patternMissing");
    }
    violations.refuse();
  }

  boolean isNone() {
    return cause == null;
  }
}
