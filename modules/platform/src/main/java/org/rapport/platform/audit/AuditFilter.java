package org.rapport.platform.audit;

import java.time.Instant;

/**
 * Which entries to show; null or blank takes all.
 *
 * @param action the start of an action, for example {@code case.}
 * @param until the first moment no longer taken
 */
public record AuditFilter(
    String actor, String action, String objectType, String objectId, Instant from, Instant until) {

  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
