package org.rapport.kernel;

import java.util.List;

/**
 * What was typed cannot be taken as it is. Every violation names the field and says what to do; the
 * screen shows it beside the field, REST answers 422 (400 for a query) with all of them.
 */
public class Invalid extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One field and the sentence that belongs beside it. */
  public record Violation(String field, Message message) {}

  private final transient List<Violation> violations;

  public Invalid(List<Violation> violations) {
    super(violations.toString());
    this.violations = List.copyOf(violations);
  }

  public static Invalid field(String field, Message message) {
    return new Invalid(List.of(new Violation(field, message)));
  }

  public List<Violation> violations() {
    return violations;
  }
}
