package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.rapport.platform.AuditTrail;

/**
 * Forgets mail that nothing is to come of: what was discarded, and what programs sent and nobody
 * looked at. What waits for a person is never forgotten.
 */
@ApplicationScoped
class ForgetMail {

  private static final int AT_ONCE = 500;

  private ReceivedMails mails;
  private AuditTrail audit;
  private Clock clock;

  protected ForgetMail() {}

  @Inject
  ForgetMail(ReceivedMails mails, AuditTrail audit, Clock clock) {
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return false where there is nothing more to forget for now
   */
  @Transactional
  boolean some(Duration kept) {
    List<ReceivedMail> stale = mails.stale(clock.instant().minus(kept), AT_ONCE);
    for (ReceivedMail mail : stale) {
      mails.removeSource(mail.id());
      mail.forget();
      audit.record("mail-in.forgotten", "mail-in", String.valueOf(mail.id()));
    }
    return stale.size() == AT_ONCE;
  }
}
