package org.rapport.stakeholder.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** The kinds of competence an activity takes, by their letters (I 4.1). */
public enum Competence {
  /** Leads: decides, delegates, motivates, judges results. */
  L,
  /** Administers: assigns, records, reports. */
  A,
  /** Coordinates and communicates. */
  C,
  /** Knows methods and techniques. */
  M,
  /** Knows the technical matter. */
  T;

  /**
   * Letters as people write them, the weightiest first, for example {@code LMCA}.
   *
   * @throws Invalid for {@code competences} if one is unknown or comes twice
   */
  static String checked(String typed) {
    String letters = Text.required(typed, "competences", 20).toUpperCase(Locale.ROOT);
    List<Character> seen = new ArrayList<>();
    for (char letter : letters.replaceAll("[\\s,/]", "").toCharArray()) {
      if ("LACMT".indexOf(letter) < 0 || seen.contains(letter)) {
        throw Invalid.field("competences", Message.of("stakeholder", "models.competences.wrong"));
      }
      seen.add(letter);
    }
    StringBuilder code = new StringBuilder();
    seen.forEach(code::append);
    return code.toString();
  }

  /** In the order of the code. */
  static List<Competence> of(String code) {
    return code.chars().mapToObj(letter -> valueOf(String.valueOf((char) letter))).toList();
  }
}
