package org.rapport.feedback.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A mail as it came, byte by byte. */
@Entity
@Table(schema = "feedback", name = "mail_sources")
class MailSource {

  @Id
  @Column(name = "mail_id")
  private long mailId;

  private byte[] content;

  protected MailSource() {}

  MailSource(long mailId, byte[] content) {
    this.mailId = mailId;
    this.content = content.clone();
  }

  /** Empty where it cannot be taken apart. */
  Optional<IncomingMail> read() {
    try {
      return Optional.of(ReadMail.of(content));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
