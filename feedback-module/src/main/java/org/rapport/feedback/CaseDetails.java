package org.rapport.feedback;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.rapport.platform.StaffMember;

/** The cases of a period, one by one. */
public interface CaseDetails {

  /**
   * Reads the cases received in a period, oldest first, in constant memory.
   *
   * @param from first day
   * @param to last day
   * @param asking who reads them; cases about that person or somebody above them are left out (C6)
   */
  void forEachReceived(
      LocalDate from, LocalDate to, StaffMember asking, Consumer<CaseDetail> reader);
}
