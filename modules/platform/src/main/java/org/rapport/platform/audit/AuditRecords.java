package org.rapport.platform.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where entries and the chain are kept. */
interface AuditRecords {

  /** The last link of the chain. */
  record Head(long number, byte[] mac) {}

  /** A new link of the chain. */
  record Link(long number, long entryId, byte[] mac) {}

  /** An entry as it was written, with its own signature. */
  record Signed(AuditEntry entry, byte[] mac) {}

  /**
   * An entry and its link; one of them is missing where somebody removed it or where the entry
   * still waits.
   */
  record Linked(Long number, byte[] link, Signed signed, boolean waiting) {}

  void add(Signed entry);

  /** First of {@link AuditNumbers#BLOCK} numbers that nobody else gets. */
  long nextBlock();

  /**
   * @return false if another node seals just now
   */
  boolean lockChain();

  Optional<Head> head();

  /** Takes entries off the waiting list for good, oldest first. */
  List<Signed> takeWaiting(int most);

  void seal(List<Link> links);

  long waiting();

  /** All links in order, then all entries without a link, as they are at one moment. */
  void forEachLinked(Consumer<Linked> consumer);
}
