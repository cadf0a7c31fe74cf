package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.DrawsReference;
import org.rapport.feedback.cases.ReceiveMail;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Idempotency;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.ReportingLines;

/**
 * Opens a mail that was set aside to a member of staff who may, and carries through what they
 * decide.
 */
@ApplicationScoped
@Transactional
@DrawsReference
class MailDesk {

  private ReceivedMails mails;
  private RecordMail record;
  private ReceiveMail receive;
  private CurrentUser user;
  private ReportingLines lines;
  private AuditTrail audit;
  private Idempotency idempotency;
  private Clock clock;

  protected MailDesk() {}

  @Inject
  MailDesk(
      ReceivedMails mails,
      RecordMail record,
      ReceiveMail receive,
      CurrentUser user,
      ReportingLines lines,
      AuditTrail audit,
      Idempotency idempotency,
      Clock clock) {
    this.mails = mails;
    this.record = record;
    this.receive = receive;
    this.user = user;
    this.lines = lines;
    this.audit = audit;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** The mail, taken apart again; empty where it was decided already or cannot be read here. */
  Optional<IncomingMail> read(long id) {
    open(id);
    return mails.source(id).flatMap(MailSource::read);
  }

  /**
   * @param kept what was read and its files kept, or null where it could not be read
   */
  String asCase(long id, KeptMail kept, FeedbackType type, RequestKey key) {
    return idempotency.once(
        key.value(),
        "case of mail " + id,
        RequestKey.fingerprint(type),
        String.class,
        () -> {
          take(id, kept);
          return taken(id, record.asCase(kept, type));
        });
  }

  /** As {@link #asCase}. */
  void asMessage(long id, KeptMail kept, String reference, String grounds, RequestKey key) {
    idempotency.once(
        key.value(),
        "message of mail " + id,
        RequestKey.fingerprint(reference, grounds),
        String.class,
        () -> {
          take(id, kept);
          receive.asMessage(CaseAt.latest(reference), kept.text(), record.taken(kept), grounds);
          return taken(id, reference);
        });
  }

  private String taken(long id, String reference) {
    audit.record("mail-in.taken", "mail-in", String.valueOf(id), Map.of("case", reference));
    return reference;
  }

  void discard(long id, String reason) {
    open(id).discard(reason, me(), clock.instant());
    mails.removeSource(id);
    audit.record("mail-in.discarded", "mail-in", String.valueOf(id));
  }

  private void take(long id, KeptMail kept) {
    open(id).take(me(), clock.instant());
    if (kept == null) {
      throw Refusal.because("feedback", "mailbox.unreadable");
    }
    mails.removeSource(id);
  }

  private ReceivedMail open(long id) {
    user.require(Permission.CASES_HANDLE);
    return mails.locked(id, lines.upFrom(me())).orElseThrow(NotFound::new);
  }

  private long me() {
    return user.signedIn().id();
  }
}
