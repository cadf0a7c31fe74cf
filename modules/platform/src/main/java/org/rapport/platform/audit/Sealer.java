package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Chains entries whose transactions have committed, in one transaction of one node at a time. The
 * order of the chain is the order in which they became visible.
 */
@ApplicationScoped
class Sealer {

  static final int AT_ONCE = 2000;
  private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

  private final AuditRecords records;
  private final AuditKey key;

  protected Sealer() {
    this(null, null);
  }

  @Inject
  Sealer(AuditRecords records, AuditKey key) {
    this.records = records;
    this.key = key;
  }

  /**
   * @return the chain's new last link, empty where nothing was sealed
   */
  @Transactional
  Optional<AuditRecords.Head> seal() {
    if (records.waiting() == 0 || !records.lockChain()) {
      return Optional.empty();
    }
    AuditRecords.Head head = records.head().orElse(new AuditRecords.Head(0, Signature.NO_LINK));
    List<AuditRecords.Link> links = new ArrayList<>();
    for (AuditRecords.Signed signed : records.takeWaiting(AT_ONCE)) {
      if (isGenuine(signed)) {
        long number = head.number() + 1;
        byte[] link = key.signature().ofLink(number, head.mac(), signed.entry());
        links.add(new AuditRecords.Link(number, signed.entry().id(), link));
        head = new AuditRecords.Head(number, link);
      } else {
        // it stays without a seal for ever, and verification names it
        LOG.log(Level.SEVERE, "audit entry {0} was not written by Rapport", signed.entry().id());
      }
    }
    records.seal(links);
    return head.number() == 0 ? Optional.empty() : Optional.of(head);
  }

  private boolean isGenuine(AuditRecords.Signed signed) {
    return MessageDigest.isEqual(signed.mac(), key.signature().of(signed.entry()));
  }
}
