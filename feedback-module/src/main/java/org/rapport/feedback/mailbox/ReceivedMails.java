package org.rapport.feedback.mailbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The kept mails. A reader comes with everybody above them: nobody is shown mail to a case about
 * any of these (C6).
 */
interface ReceivedMails {

  boolean isKnown(byte[] fingerprint);

  void add(ReceivedMail mail);

  void add(MailSource source);

  /** One that waits for a decision. */
  Optional<ReceivedMail> undecided(long id, Collection<Long> reader);

  /** Whether it was decided or not; nobody else decides it until this transaction ends. */
  Optional<ReceivedMail> locked(long id, Collection<Long> reader);

  /** Empty where the mail was too large to be kept, or is not needed any more. */
  Optional<MailSource> source(long id);

  void removeSource(long id);

  /** Those on a pile, the latest first. */
  List<ReceivedMail> on(MailPile pile, Collection<Long> reader, MailCursor cursor, int most);

  long count(MailPile pile, Collection<Long> reader, int most);

  /** Discarded before a moment, or sent by a program and fetched before it; so many at most. */
  List<ReceivedMail> stale(Instant before, int most);

  /** All that wait for a person, whoever may see them. */
  long countUndecided();
}
