package org.rapport.stakeholder.greetings;

import java.time.Instant;

/**
 * What came of a letter to one stakeholder.
 *
 * @param obstacle why nothing was sent, null where something was or will be
 * @param at null while it is not their turn yet
 */
public record GreetingResult(
    long stakeholderId, String stakeholder, GreetingObstacle obstacle, Instant at) {

  public boolean isSent() {
    return at != null && obstacle == null;
  }
}
