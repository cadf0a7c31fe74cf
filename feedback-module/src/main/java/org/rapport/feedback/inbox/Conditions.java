package org.rapport.feedback.inbox;

import java.util.ArrayList;
import java.util.List;

/** Collects conditions and numbers their parameters. */
final class Conditions {

  final List<String> texts = new ArrayList<>();
  final List<Object> values = new ArrayList<>();

  void add(String text) {
    texts.add(text);
  }

  /**
   * @param text with {@code #} where the value stands
   */
  void with(String text, Object value) {
    values.add(value);
    texts.add(text.replace("#", "?" + values.size()));
  }
}
