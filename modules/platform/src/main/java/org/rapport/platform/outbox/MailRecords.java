package org.rapport.platform.outbox;

import java.time.Instant;
import java.util.Optional;

/** The queue. */
interface MailRecords {

  void add(Mail mail, String template);

  /**
   * Takes the mail that is due longest and counts the try. Until {@code leasedUntil} nobody else
   * gets it; if this node is killed meanwhile, it is due again then.
   */
  Optional<Mail> take(Instant now, Instant leasedUntil);

  void sent(long id, Instant now);

  void tryAgain(long id, MailFailure failure, Instant at);

  void giveUp(long id, MailFailure failure, Instant now);

  /** Puts a mail that never left at the front of the queue, as new. */
  boolean requeue(long id, Instant now);

  boolean isKnown(String messageId);

  /** Of a mail that was sent. */
  boolean cameBack(String messageId, Instant now);

  int giveUpQueuedBefore(Instant when, Instant now);

  int forgetDoneBefore(Instant when);
}
