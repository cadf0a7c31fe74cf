package org.rapport.stakeholder.greetings;

import java.time.Instant;

/**
 * A letter to many.
 *
 * @param version to be given back with a change
 * @param by name of who wrote it
 * @param counts what came of it so far; nothing while it is a draft
 * @param interrupted whether it is on its way and nobody works on it
 * @param yours whether the reader wrote it
 */
public record GreetingView(
    long id,
    long version,
    Occasion occasion,
    Audience audience,
    GreetingWords words,
    GreetingState state,
    String by,
    Instant changedAt,
    Instant sentAt,
    GreetingCounts counts,
    boolean interrupted,
    boolean yours) {

  public boolean isDraft() {
    return state == GreetingState.DRAFT;
  }

  public boolean isWorking() {
    return state == GreetingState.SENDING && !interrupted;
  }
}
