package org.rapport.platform.throttle;

import java.time.Duration;
import java.time.Instant;

/** The fixed stretch of time that a moment falls into. */
record Window(Instant start, Instant end, Duration rest) {

  static Window at(Instant now, Duration length) {
    long millis = length.toMillis();
    Instant start = Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), millis) * millis);
    Instant end = start.plus(length);
    return new Window(start, end, Duration.between(now, end));
  }
}
