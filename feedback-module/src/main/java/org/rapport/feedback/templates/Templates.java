package org.rapport.feedback.templates;

import java.util.List;

/** The kept templates; there are few. */
interface Templates {

  /** By number. */
  List<KeptTemplate> all();

  void add(KeptTemplate template);

  /** Until this transaction ends nobody else changes one. */
  void takeTurns();
}
