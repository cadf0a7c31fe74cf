package org.rapport.platform.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that was done.
 *
 * @param id in the order in which entries were started, not committed
 * @param actorId null where nobody was signed in
 * @param actor the login, or empty
 * @param origin the address a member of staff worked from, or empty
 * @param details JSON with sorted keys
 */
public record AuditEntry(
    long id,
    Instant at,
    Long actorId,
    String actor,
    String origin,
    String action,
    String objectType,
    String objectId,
    String details) {

  /** The details by name, to show. */
  public Map<String, String> detailsByName() {
    return AuditDetails.read(details);
  }
}
