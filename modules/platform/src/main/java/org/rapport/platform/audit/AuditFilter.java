package org.rapport.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which entries to show; null or blank takes all.
 *
 * @param action the start of an action, for example {@code case.}
 * @param until the first moment no longer taken
 */
public record AuditFilter(
    String actor, String action, String objectId, Instant from, Instant until) {

  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

  /**
   * @param last day that is still taken
   */
  public static AuditFilter ofDays(
      String actor, String action, String objectId, LocalDate first, LocalDate last, ZoneId zone) {
    return new AuditFilter(
        actor,
        action,
        objectId,
        first == null ? null : first.atStartOfDay(zone).toInstant(),
        last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
