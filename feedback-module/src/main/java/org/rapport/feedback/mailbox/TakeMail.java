package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.MailCase;
import org.rapport.feedback.cases.ReceiveMail;
import org.rapport.feedback.receipts.ReplyToken;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Outage;
import org.rapport.platform.Outbox;

/**
 * Decides what becomes of one mail. Only the address it was sent to together with its sender leads
 * to a case; what is quoted in it never does.
 */
@ApplicationScoped
class TakeMail {

  private static final Logger LOG = Logger.getLogger(TakeMail.class.getName());

  private RecordMail record;
  private KeepEnclosures keep;
  private ReceiveMail receive;
  private JudgeMail judge;
  private Outbox outbox;

  protected TakeMail() {}

  @Inject
  TakeMail(
      RecordMail record, KeepEnclosures keep, ReceiveMail receive, JudgeMail judge, Outbox outbox) {
    this.record = record;
    this.keep = keep;
    this.receive = receive;
    this.judge = judge;
    this.outbox = outbox;
  }

  /** Of a mail that is not read here; it stays in the mailbox. */
  void unread(byte[] fingerprint, AsideReason why, MailHead head) {
    if (!record.isKnown(fingerprint)) {
      record.setAside(fingerprint, why, head, null, null);
    }
  }

  /** Once for every mail, however often it is fetched. */
  void take(byte[] source) {
    byte[] fingerprint = Fingerprint.of(ReadMail.messageId(source), source);
    if (record.isKnown(fingerprint)) {
      return;
    }
    IncomingMail mail;
    try {
      mail = ReadMail.of(source);
    } catch (Unreadable e) {
      record.setAside(fingerprint, AsideReason.UNREADABLE, MailHead.UNKNOWN, source, null);
      return;
    }
    if (mail.automatic() && cameBack(source)) {
      record.noted(fingerprint);
    } else {
      take(fingerprint, mail, source);
    }
  }

  private void take(byte[] fingerprint, IncomingMail mail, byte[] source) {
    List<ReplyToken> tokens = judge.tokens(mail);
    MailCase addressed = tokens.size() == 1 ? receive.addressed(tokens.get(0)).orElse(null) : null;
    Optional<AsideReason> objection = judge.objection(mail, tokens, addressed);
    if (objection.isEmpty()) {
      objection = refused(fingerprint, mail, addressed);
    }
    Long caseId = addressed == null ? null : addressed.id();
    objection.ifPresent(
        why -> record.setAside(fingerprint, why, MailHead.of(mail), source, caseId));
  }

  /** Takes it; says what stood against that, if something did. */
  private Optional<AsideReason> refused(byte[] fingerprint, IncomingMail mail, MailCase addressed) {
    try {
      if (addressed == null) {
        record.asCase(fingerprint, keep.of(mail, Limits.TEXT));
      } else {
        record.asMessage(fingerprint, addressed.reference(), keep.of(mail, Limits.MESSAGE));
      }
      return Optional.empty();
    } catch (Refusal | Invalid e) {
      return Optional.of(AsideReason.REFUSED);
    } catch (RuntimeException e) {
      if (Outage.behind(e).isPresent()) {
        throw e; // no fault of the mail: it stays where it is until all is well again
      }
      LOG.log(Level.WARNING, "a mail failed and is set aside: {0}", Fault.of(e));
      return Optional.of(AsideReason.FAILED);
    }
  }

  private boolean cameBack(byte[] source) {
    return ReturnedMail.in(source).filter(outbox::cameBack).isPresent();
  }
}
