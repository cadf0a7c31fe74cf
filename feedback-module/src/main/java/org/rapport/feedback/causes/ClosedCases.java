package org.rapport.feedback.causes;

import java.time.LocalDate;
import java.util.List;

/** Made-up complaints that were closed and found right. */
interface ClosedCases {

  /**
   * @param service empty where it names none
   */
  record Closed(String reference, String service, LocalDate on) {}

  List<Closed> upheld();
}
