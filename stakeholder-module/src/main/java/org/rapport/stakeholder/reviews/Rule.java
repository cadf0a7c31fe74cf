package org.rapport.stakeholder.reviews;

import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;

/** A gate of a review: open, or closed with a sentence that says why. */
final class Rule {

  private Rule() {}

  /**
   * @throws Refusal with the module's sentence {@code key} unless {@code kept}
   */
  static void require(boolean kept, String key, Object... arguments) {
    if (!kept) {
      throw Refusal.because("stakeholder", key, arguments);
    }
  }

  /**
   * @return what was typed, cleaned
   * @throws Refusal with the sentence {@code key} where nothing was
   */
  static String said(String typed, String field, int max, String key) {
    String text = Text.optional(typed, field, max);
    require(text != null, key);
    return text;
  }
}
