package org.rapport.stakeholder.staff;

import java.util.List;

/** A list of sentences as people type it: one a line. */
final class Lines {

  private Lines() {}

  static List<String> of(String typed) {
    return typed == null ? List.of() : typed.lines().toList();
  }

  static String text(List<String> lines) {
    return String.join("\n", lines);
  }
}
