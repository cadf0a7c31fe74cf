package org.rapport.feedback.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.MailIntake.Result;

/** The one mailbox that is fetched from: by whom at present, and how it went. */
@Entity
@Table(schema = "feedback", name = "mailbox")
class Mailbox {

  @Id private boolean single;
  private Long owner;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  @Column(name = "fetched_at")
  private Instant fetchedAt;

  @Enumerated(EnumType.STRING)
  private Result result;

  protected Mailbox() {}

  Optional<MailboxCourse.Last> last() {
    return Optional.ofNullable(fetchedAt).map(at -> new MailboxCourse.Last(at, result));
  }
}
