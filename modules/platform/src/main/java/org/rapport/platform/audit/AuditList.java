package org.rapport.platform.audit;

import java.util.List;

/** Entries to look through. */
interface AuditList {

  /** Counted from the cursor on: newest first, or oldest first where it asks for newer ones. */
  List<AuditEntry> find(AuditFilter filter, AuditCursor cursor, int most);

  long count(AuditFilter filter, int most);
}
