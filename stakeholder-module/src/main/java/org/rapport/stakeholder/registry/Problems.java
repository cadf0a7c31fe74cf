package org.rapport.stakeholder.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Gathers everything wrong with a form, so that people see it all at once. */
public final class Problems {

  private final List<Invalid.Violation> violations = new ArrayList<>();

  /**
   * @return what {@code value} gives, or null if that is invalid
   */
  public <T> T noting(Supplier<T> value) {
    try {
      return value.get();
    } catch (Invalid invalid) {
      violations.addAll(invalid.violations());
      return null;
    }
  }

  /** As {@link #noting}, of a part whose fields get a name of their own. */
  public <T> T notingIn(String prefix, Supplier<T> value) {
    try {
      return value.get();
    } catch (Invalid invalid) {
      invalid
          .violations()
          .forEach(v -> violations.add(new Invalid.Violation(prefix + v.field(), v.message())));
      return null;
    }
  }

  public void unless(boolean right, String field, String key, Object... arguments) {
    if (!right) {
      violations.add(new Invalid.Violation(field, Message.of("stakeholder", key, arguments)));
    }
  }

  public void required(Object value, String field) {
    if (value == null) {
      violations.add(new Invalid.Violation(field, Message.of("kernel", "required")));
    }
  }

  /**
   * @throws Invalid with all that was noted
   */
  public void raise() {
    if (!violations.isEmpty()) {
      throw new Invalid(violations);
    }
  }
}
