package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.List;

/** The kept confirmations. */
interface Confirmations {

  void keep(Confirmation confirmation);

  /** Until a day, the latest first. */
  List<Confirmation> until(LocalDate day, int max);
}
