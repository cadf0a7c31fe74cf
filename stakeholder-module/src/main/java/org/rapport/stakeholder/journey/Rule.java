package org.rapport.stakeholder.journey;

import org.rapport.kernel.Refusal;

/** Says no in words where a rule of the journey is not kept. */
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
}
