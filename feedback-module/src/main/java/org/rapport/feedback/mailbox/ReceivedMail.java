package org.rapport.feedback.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rapport.kernel.Refusal;

/** A mail that came, and what became of it. */
@Entity
@Table(schema = "feedback", name = "received_mail")
class ReceivedMail {

  private static final int LONGEST_SUBJECT = 500;
  private static final int LONGEST_NAME = 200;

  @Id private long id;
  @Version private int version;
  private byte[] fingerprint;

  @Column(name = "fetched_at")
  private Instant fetchedAt;

  @Enumerated(EnumType.STRING)
  private MailPile pile;

  @Enumerated(EnumType.STRING)
  private AsideReason reason;

  private String sender;

  @Column(name = "sender_name")
  private String senderName;

  private String subject;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  private String note;

  protected ReceivedMail() {}

  /** One that a case took; who sent it stands there. */
  ReceivedMail(long id, byte[] fingerprint, Instant fetchedAt) {
    this.id = id;
    this.fingerprint = fingerprint.clone();
    this.fetchedAt = fetchedAt;
  }

  /**
   * @param addressed the case whose address it was sent to, or null
   */
  ReceivedMail setAside(AsideReason why, MailHead head, Long addressed) {
    reason = why;
    pile = why.isOfProgram() ? MailPile.AUTOMATIC : MailPile.UNDECIDED;
    sender = head.sender();
    senderName = MailWords.start(head.senderName(), LONGEST_NAME);
    subject = MailWords.start(head.subject(), LONGEST_SUBJECT);
    caseId = addressed;
    return this;
  }

  void take(long by, Instant at) {
    decide(null, null, by, at);
    // whoever it is stands with the case now
    sender = null;
    senderName = null;
    subject = null;
  }

  void discard(String why, long by, Instant at) {
    decide(MailPile.DISCARDED, why, by, at);
  }

  /** Nobody knows any more who sent what; that it was taken once stays known. */
  void forget() {
    pile = null;
    sender = null;
    senderName = null;
    subject = null;
    note = null;
  }

  private void decide(MailPile end, String why, long by, Instant at) {
    if (pile == null || pile == MailPile.DISCARDED) {
      throw Refusal.because("feedback", "mailbox.decidedAlready");
    }
    pile = end;
    note = why;
    decidedBy = by;
    decidedAt = at;
  }

  long id() {
    return id;
  }

  Instant fetchedAt() {
    return fetchedAt;
  }

  AsideReason reason() {
    return reason;
  }

  MailHead head() {
    return new MailHead(sender, senderName, subject);
  }

  /** The case whose address it was sent to, or null. */
  Long caseId() {
    return caseId;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  /** Null until somebody decided. */
  Long decidedBy() {
    return decidedBy;
  }

  /** Why it was discarded, else null. */
  String note() {
    return note;
  }
}
