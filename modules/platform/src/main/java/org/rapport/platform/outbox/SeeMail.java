package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;

/** Lists mail, newest first, and tries again what did not leave. */
@ApplicationScoped
@Transactional
public class SeeMail {

  private final MailList mails;
  private final MailRecords records;
  private final AuditTrail audit;
  private final Clock clock;

  protected SeeMail() {
    this(null, null, null, null);
  }

  @Inject
  SeeMail(MailList mails, MailRecords records, AuditTrail audit, Clock clock) {
    this.mails = mails;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param state null for all
   */
  public Slice<MailLine> list(MailState state, String page, int size) {
    MailCursor cursor = MailCursor.parse(page);
    List<MailLine> found = new ArrayList<>(mails.find(state, cursor, size + 1));
    boolean more = found.size() > size;
    if (more) {
      found.remove(size);
    }
    if (cursor.newer()) {
      Collections.reverse(found);
    }
    boolean newer = !found.isEmpty() && cursor.queuedAt() != null && (!cursor.newer() || more);
    boolean older = !found.isEmpty() && (cursor.newer() || more);
    return new Slice<>(
        found,
        newer ? MailCursor.newerThan(found.get(0)).toString() : null,
        older ? MailCursor.olderThan(found.get(found.size() - 1)).toString() : null,
        mails.count(state, Slice.COUNTED_TO + 1));
  }

  public void tryAgain(long id) {
    if (!records.requeue(id, clock.instant())) {
      throw Refusal.because("platform", "mail.alreadySent");
    }
    audit.record("mail.retried", "mail", Long.toString(id));
  }
}
