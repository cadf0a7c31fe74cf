package org.rapport.stakeholder.journey;

import java.time.Instant;

/**
 * Who chose with whom and by which model a relationship begins, and who confirmed it.
 *
 * @param confirmedBy name of the manager, null while it waits
 * @param confirmedAt null while it waits
 * @param forReader whether the reader may confirm it
 */
public record StartView(
    String askedBy, Instant askedAt, String confirmedBy, Instant confirmedAt, boolean forReader) {

  public boolean isPending() {
    return confirmedAt == null;
  }
}
