package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands out entry numbers in blocks, so that an entry costs one statement and not two. */
@ApplicationScoped
class AuditNumbers {

  static final int BLOCK = 50;

  private final AuditRecords records;
  private long next;
  private long end;

  protected AuditNumbers() {
    this(null);
  }

  @Inject
  AuditNumbers(AuditRecords records) {
    this.records = records;
  }

  synchronized long next() {
    if (next == end) {
      next = records.nextBlock();
      end = next + BLOCK;
    }
    return next++;
  }
}
