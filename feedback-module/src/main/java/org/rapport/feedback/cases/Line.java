package org.rapport.feedback.cases;

import org.rapport.kernel.Text;

/** Text on one line, such as a subject or a name: line ends and tabs become spaces. */
final class Line {

  private Line() {}

  static String optional(String typed, String field, int max) {
    String text = Text.optional(typed, field, max);
    return text == null ? null : text.replaceAll("\\s+", " ");
  }

  static String required(String typed, String field, int max) {
    return Text.required(typed, field, max).replaceAll("\\s+", " ");
  }
}
