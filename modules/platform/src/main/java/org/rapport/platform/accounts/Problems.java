package org.rapport.platform.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Collects what is wrong with a form, so that all of it is said at once. */
public final class Problems {

  private final List<Invalid.Violation> found = new ArrayList<>();

  /** Null where it cannot be read. */
  public <T> T take(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Invalid invalid) {
      found.addAll(invalid.violations());
      return null;
    }
  }

  public void add(String field, String key) {
    found.add(new Invalid.Violation(field, Message.of("platform", key)));
  }

  public void refuse() {
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }
}
