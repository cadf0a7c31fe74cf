package org.rapport.stakeholder.models;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.stakeholder.registry.Stamp;

/** Who did something how many days ago. */
record MadeUpDays(Instant now, ZoneId zone, long managerId, long leaderId) {

  Stamp manager(int daysAgo) {
    return stamp(managerId, daysAgo);
  }

  Stamp leader(int daysAgo) {
    return stamp(leaderId, daysAgo);
  }

  private Stamp stamp(long by, int daysAgo) {
    Instant at = now.minusSeconds(86_400L * daysAgo);
    return new Stamp(by, at, LocalDate.ofInstant(at, zone));
  }
}
