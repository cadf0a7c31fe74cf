package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/**
 * Hands out entry numbers in blocks, so that an entry costs one statement and not two. Who asks for
 * a block may have to wait for a connection to the database: nobody waits for them meanwhile, least
 * of all those who have the connections.
 */
@ApplicationScoped
class AuditNumbers {

  static final int BLOCK = 50;

  private final AuditRecords records;
  private final Queue<Long> free = new ConcurrentLinkedQueue<>();

  protected AuditNumbers() {
    this(null);
  }

  @Inject
  AuditNumbers(AuditRecords records) {
    this.records = records;
  }

  long next() {
    Long number = free.poll();
    if (number != null) {
      return number;
    }
    long first = records.nextBlock();
    LongStream.range(first + 1, first + BLOCK).forEach(free::add);
    return first;
  }
}
