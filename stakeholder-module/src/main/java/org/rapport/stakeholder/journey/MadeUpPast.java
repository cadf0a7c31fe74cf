package org.rapport.stakeholder.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** Moments of somebody's work in the past, never later than now. */
record MadeUpPast(long agent, Clock clock, int days) {

  Stamp at(int daysLater) {
    int ago = Math.max(0, days - daysLater);
    Instant at = clock.instant().minus(Duration.ofDays(ago));
    return new Stamp(agent, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
