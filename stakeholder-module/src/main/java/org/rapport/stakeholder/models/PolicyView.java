package org.rapport.stakeholder.models;

import java.time.Instant;

/**
 * A policy or strategic requirement to show.
 *
 * @param standing whether it holds on the day it is read
 * @param reviewOverdue in force, and its review was due before today
 * @param followsId of the text it took the place of, or null
 */
public record PolicyView(
    long id,
    long version,
    PolicyEntry facts,
    Standing standing,
    boolean reviewOverdue,
    Long followsId,
    String changedBy,
    Instant changedAt) {

  /** Where a text stands on a day. */
  public enum Standing {
    TO_COME,
    IN_FORCE,
    ENDED
  }
}
