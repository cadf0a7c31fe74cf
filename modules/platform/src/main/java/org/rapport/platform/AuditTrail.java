package org.rapport.platform;

import java.util.Map;

/**
 * The append-only, hash-chained log of who did what (mission C16). An entry is written in the
 * caller's transaction: no change without its entry, no entry without its change.
 */
public interface AuditTrail {

  /**
   * Who, when and from where are added here; an entry of an external stakeholder names nobody and
   * no address.
   *
   * @param action what was done, for example {@code case.decided}
   * @param objectType for example {@code case}
   * @param objectId the name people know it by, for example the case's reference
   * @param details what changed; short, and never a receipt, a password or free text
   */
  void record(String action, String objectType, String objectId, Map<String, String> details);

  /** As somebody who is not signed in until now, for example by this very act. */
  default void record(
      StaffMember actor,
      String action,
      String objectType,
      String objectId,
      Map<String, String> details) {
    record(action, objectType, objectId, details);
  }

  /**
   * As {@link #record}, of an act of somebody who wants to be known to nobody: only the hour is
   * kept, so that no other trace of that moment leads to them.
   */
  default void recordAnonymous(
      String action, String objectType, String objectId, Map<String, String> details) {
    record(action, objectType, objectId, details);
  }

  default void record(String action, String objectType, String objectId) {
    record(action, objectType, objectId, Map.of());
  }
}
