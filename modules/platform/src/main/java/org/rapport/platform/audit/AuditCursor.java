package org.rapport.platform.audit;

import org.rapport.platform.NotFound;

/**
 * A place in the list, newest first.
 *
 * @param newer true for the page of newer entries, that is, back towards the start
 * @param id the entry next to that page, or null for the first page
 */
record AuditCursor(boolean newer, Long id) {

  private static final String NEWER = "n";
  private static final String OLDER = "o";

  static AuditCursor newerThan(AuditEntry entry) {
    return new AuditCursor(true, entry.id());
  }

  static AuditCursor olderThan(AuditEntry entry) {
    return new AuditCursor(false, entry.id());
  }

  static AuditCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return new AuditCursor(false, null);
    }
    try {
      return new AuditCursor(text.startsWith(NEWER), Long.parseLong(text.substring(1)));
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }

  @Override
  public String toString() {
    return (newer ? NEWER : OLDER) + id;
  }
}
