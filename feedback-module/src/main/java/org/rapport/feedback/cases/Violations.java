package org.rapport.feedback.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** Collects what is wrong with a form, so that all of it is said at once. */
public final class Violations {

  private final List<Invalid.Violation> found = new ArrayList<>();

  public <T> T take(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Invalid invalid) {
      found.addAll(invalid.violations());
      return null;
    }
  }

  /** As {@link #take}, where there is nothing to read. */
  public void check(Runnable judging) {
    take(
        () -> {
          judging.run();
          return null;
        });
  }

  /** Reads one of a few words, in any case. */
  public <E extends Enum<E>> E choice(Class<E> choices, String typed, String field) {
    return choice(List.of(choices.getEnumConstants()), typed, field);
  }

  /** As {@link #choice(Class, String, String)}, of some of the words. */
  public <E extends Enum<E>> E choice(List<E> choices, String typed, String field) {
    return take(() -> chosen(choices, Text.required(typed, field, 100), field));
  }

  /** As {@link #choice(Class, String, String)}, but nothing typed is null. */
  public <E extends Enum<E>> E optionalChoice(Class<E> choices, String typed, String field) {
    return typed == null || typed.isBlank() ? null : choice(choices, typed, field);
  }

  public void add(String field, String key, Object... arguments) {
    found.add(new Invalid.Violation(field, Message.of("feedback", key, arguments)));
  }

  /**
   * @throws Invalid with everything found, if anything was
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }

  private static <E extends Enum<E>> E chosen(List<E> choices, String word, String field) {
    List<String> words = new ArrayList<>();
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(word)) {
        return choice;
      }
      words.add(choice.name());
    }
    throw Invalid.field(field, Message.of("feedback", "invalid.choice", String.join(", ", words)));
  }
}
