package org.rapport.feedback;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The cases of a period, one by one. */
public interface CaseDetails {

  /**
   * Reads the cases received in a period, oldest first, in constant memory.
   *
   * @param from first day
   * @param to last day
   */
  void forEachReceived(LocalDate from, LocalDate to, Consumer<CaseDetail> reader);
}
