package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.rapport.platform.MailIntake.Result;
import org.rapport.platform.Outage;
import org.rapport.platform.RecurringTask;

/**
 * Fetches mail, on one node at a time. A mail leaves the mailbox after what it became was
 * committed; killed in between, it is recognized the next time.
 */
@ApplicationScoped
class FetchMail implements RecurringTask {

  static final Duration LEASE = Duration.ofMinutes(5);

  /** A run ends after so many, so that stopping Rapport need not wait for a full mailbox. */
  private static final int MOST = 50;

  private static final Logger LOG = Logger.getLogger(FetchMail.class.getName());

  private TakeMail take;
  private MailboxCourse course;
  private RandomGenerator random;
  private Clock clock;

  protected FetchMail() {}

  @Inject
  FetchMail(TakeMail take, MailboxCourse course, RandomGenerator random, Clock clock) {
    this.take = take;
    this.course = course;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run() {
    Imap.configured().ifPresent(this::fetch);
  }

  void fetch(Imap imap) {
    long owner = random.nextLong(1, Long.MAX_VALUE);
    if (!lease(owner)) {
      return;
    }
    Result before = course.last().map(MailboxCourse.Last::result).orElse(null);
    Result result = fetchSome(imap, owner);
    if (result != before) {
      LOG.log(Level.INFO, "fetching mail: {0}", result);
    }
    course.ended(owner, clock.instant(), result);
  }

  private Result fetchSome(Imap imap, long owner) {
    try (ImapMailbox mailbox = new ImapMailbox(imap)) {
      boolean allTaken = true;
      int count = 0;
      List<Message> some = mailbox.next();
      while (!some.isEmpty() && count < MOST) {
        for (Message message : some) {
          allTaken &= lease(owner) && isTaken(mailbox, message);
          count++;
        }
        some = mailbox.next();
      }
      return allTaken ? Result.FETCHED : Result.FAILED;
    } catch (AuthenticationFailedException e) {
      return Result.SIGN_IN;
    } catch (FolderNotFoundException e) {
      return Result.NO_FOLDER;
    } catch (MessagingException | IOException e) {
      return Result.UNREACHABLE;
    } catch (RuntimeException e) {
      if (Outage.behind(e).isEmpty()) {
        LOG.log(Level.WARNING, "fetching mail failed: {0}", Fault.of(e));
      }
      return Result.FAILED;
    }
  }

  /** One that cannot be taken stays where it is and holds no other one up. */
  private boolean isTaken(ImapMailbox mailbox, Message message)
      throws MessagingException, IOException {
    try {
      take(mailbox, message);
      return true;
    } catch (RuntimeException | MessagingException | IOException e) {
      if (!mailbox.isOpen() || Outage.behind(e).isPresent()) {
        throw e; // no fault of this mail: none can be taken
      }
      LOG.log(Level.WARNING, "a mail stays in the mailbox: {0}", Fault.of(e));
      return false;
    }
  }

  private void take(ImapMailbox mailbox, Message message) throws MessagingException, IOException {
    if (message.getSize() > ImapMailbox.LARGEST) {
      unread(mailbox, message, AsideReason.TOO_LARGE);
    } else {
      Optional<byte[]> source = mailbox.source(message);
      if (source.isPresent()) {
        take.take(source.get());
      } else {
        unread(mailbox, message, AsideReason.UNREADABLE);
      }
    }
    mailbox.done(message);
  }

  private void unread(ImapMailbox mailbox, Message message, AsideReason why)
      throws MessagingException {
    take.unread(Fingerprint.unread(mailbox.place(message)), why, ImapMailbox.head(message));
  }

  private boolean lease(long owner) {
    Instant now = clock.instant();
    return course.lease(owner, now, now.plus(LEASE));
  }
}
