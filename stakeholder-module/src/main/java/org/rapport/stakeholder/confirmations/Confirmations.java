package org.rapport.stakeholder.confirmations;

import java.time.LocalDate;
import java.util.List;

/** The kept confirmations. */
interface Confirmations {

  void keep(Confirmation confirmation);

  /** Those of the days from one to another, the latest first. */
  List<Confirmation> of(Subject subject, LocalDate from, LocalDate until, int max);
}
