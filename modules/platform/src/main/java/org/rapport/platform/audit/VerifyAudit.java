package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Checks the whole trail: content, order, gaps, entries put in or taken out, and its end. */
@ApplicationScoped
@Transactional
public class VerifyAudit {

  private final AuditRecords records;
  private final AuditKey key;
  private final ChainHead head;
  private final Clock clock;

  protected VerifyAudit() {
    this(null, null, null, null);
  }

  @Inject
  VerifyAudit(AuditRecords records, AuditKey key, ChainHead head, Clock clock) {
    this.records = records;
    this.key = key;
    this.head = head;
    this.clock = clock;
  }

  public Verification now() {
    // read first: the chain may grow while it is checked, but never shrink
    Optional<AuditRecords.Head> noted = head.noted();
    ChainCheck check = new ChainCheck(key.signature(), noted);
    records.forEachLinked(check::next);
    return check.result(clock.instant());
  }
}
