package org.rapport.stakeholder.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.TimelineKind;

/**
 * What of a timeline is shown.
 *
 * @param kinds none means all
 * @param since the first day, or null
 * @param until the last day, or null
 */
public record TimelineFilter(Collection<TimelineKind> kinds, LocalDate since, LocalDate until) {

  public static final TimelineFilter ALL = new TimelineFilter(List.of(), null, null);

  private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  Set<TimelineKind> shown() {
    return kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : EnumSet.copyOf(kinds);
  }

  Instant from(ZoneId zone) {
    return since == null ? EVER : since.atStartOfDay(zone).toInstant();
  }

  /** The first moment after it. */
  Instant end(ZoneId zone) {
    return until == null ? NEVER : until.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
