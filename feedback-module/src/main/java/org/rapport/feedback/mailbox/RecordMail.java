package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.DrawsReference;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.ReceiveMail;
import org.rapport.feedback.cases.Upload;
import org.rapport.feedback.drafts.AttachDraftFiles;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Texts;

/** Writes down what becomes of a mail, with the note that it came, in one transaction. */
@ApplicationScoped
@Transactional
@DrawsReference
class RecordMail {

  private ReceivedMails mails;
  private ReceiveMail receive;
  private AttachDraftFiles draftFiles;
  private AuditTrail audit;
  private Texts texts;
  private Clock clock;
  private RandomGenerator random;

  protected RecordMail() {}

  @Inject
  RecordMail(
      ReceivedMails mails,
      ReceiveMail receive,
      AttachDraftFiles draftFiles,
      AuditTrail audit,
      Texts texts,
      Clock clock,
      RandomGenerator random) {
    this.mails = mails;
    this.receive = receive;
    this.draftFiles = draftFiles;
    this.audit = audit;
    this.texts = texts;
    this.clock = clock;
    this.random = random;
  }

  boolean isKnown(byte[] fingerprint) {
    return mails.isKnown(fingerprint);
  }

  /** Of a mail that needs nothing more. */
  void noted(byte[] fingerprint) {
    mails.add(received(fingerprint));
  }

  String asCase(byte[] fingerprint, KeptMail kept) {
    noted(fingerprint);
    return asCase(kept, FeedbackType.COMPLAINT);
  }

  String asCase(KeptMail kept, FeedbackType type) {
    return receive.asCase(feedback(kept, type), taken(kept));
  }

  void asMessage(byte[] fingerprint, String reference, KeptMail kept) {
    noted(fingerprint);
    receive.asMessage(reference, kept.text(), taken(kept));
  }

  /** The files stop waiting for a form and go over to the case. */
  List<Upload> taken(KeptMail kept) {
    return draftFiles.of(kept.files());
  }

  /**
   * @param source null where the mail was too large to be read
   * @param addressed the case whose address it was sent to, or null
   */
  long setAside(byte[] fingerprint, AsideReason why, MailHead head, byte[] source, Long addressed) {
    ReceivedMail mail = received(fingerprint).setAside(why, head, addressed);
    mails.add(mail);
    if (source != null) {
      mails.add(new MailSource(mail.id(), source));
    }
    audit.record(
        "mail-in.set-aside", "mail-in", String.valueOf(mail.id()), Map.of("reason", why.name()));
    return mail.id();
  }

  private ReceivedMail received(byte[] fingerprint) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new ReceivedMail(random.nextLong(1, Long.MAX_VALUE), fingerprint, now);
  }

  private Feedback feedback(KeptMail kept, FeedbackType type) {
    IncomingMail mail = kept.mail();
    String name = mail.senderName() == null ? "" : mail.senderName().strip();
    String sender = mail.sender();
    if (sender == null) {
      throw Refusal.because("feedback", "mailbox.nobodyToAnswer");
    }
    Contact contact =
        new Contact(
            MailWords.start(
                name.isEmpty() ? sender.substring(0, sender.indexOf('@')) : name, Limits.NAME),
            sender,
            null);
    String subject = MailWords.start(mail.subject(), Limits.SUBJECT);
    return new Feedback(
        type,
        Identity.NAMED,
        Channel.EMAIL,
        mail.language(),
        subject.isBlank()
            ? texts.in(
                Locale.forLanguageTag(mail.language()), Message.of("feedback", "mailbox.noSubject"))
            : subject,
        kept.text(),
        null,
        null,
        contact);
  }
}
