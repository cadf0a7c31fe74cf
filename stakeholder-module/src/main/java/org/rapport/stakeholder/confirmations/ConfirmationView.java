package org.rapport.stakeholder.confirmations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a wider audience said, to show.
 *
 * @param by name of who wrote it down, empty where Rapport did
 */
public record ConfirmationView(
    LocalDate on, String participants, String said, Instant recordedAt, String by) {

  /**
   * Whether the audience can have seen what was changed then: nothing that came after their day or
   * after it was written down what they said.
   */
  public boolean covers(LocalDate changedOn, Instant changedAt) {
    return !changedOn.isAfter(on) && !changedAt.isAfter(recordedAt);
  }
}
