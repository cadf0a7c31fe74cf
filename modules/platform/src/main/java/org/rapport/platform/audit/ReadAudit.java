package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapport.kernel.Slice;

/** Lists what was done, newest first. */
@ApplicationScoped
@Transactional
public class ReadAudit {

  private final AuditList entries;

  protected ReadAudit() {
    this(null);
  }

  @Inject
  ReadAudit(AuditList entries) {
    this.entries = entries;
  }

  /**
   * @param page a cursor of an earlier slice, or null for the newest entries
   */
  public Slice<AuditEntry> find(AuditFilter filter, String page, int size) {
    AuditCursor cursor = AuditCursor.parse(page);
    List<AuditEntry> found = new ArrayList<>(entries.find(filter, cursor, size + 1));
    boolean more = found.size() > size;
    if (more) {
      found.remove(size);
    }
    if (cursor.newer()) {
      Collections.reverse(found);
    }
    boolean hasNewer = cursor.id() != null && (!cursor.newer() || more);
    boolean hasOlder = cursor.newer() || more;
    return new Slice<>(
        found,
        hasNewer && !found.isEmpty() ? AuditCursor.newerThan(found.get(0)).toString() : null,
        hasOlder && !found.isEmpty()
            ? AuditCursor.olderThan(found.get(found.size() - 1)).toString()
            : null,
        entries.count(filter, Slice.COUNTED_TO + 1));
  }
}
