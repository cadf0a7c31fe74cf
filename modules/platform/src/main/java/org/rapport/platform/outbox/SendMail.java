package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.platform.RecurringTask;
import org.rapport.platform.Settings;

/**
 * Sends what is due. Every step is a statement that commits by itself: nothing waits for a mail
 * server with a transaction open, and a mail taken by a node that dies is due again after its
 * lease.
 */
@ApplicationScoped
class SendMail implements RecurringTask {

  static final int MOST_TRIES = 20;
  static final Duration LEASE = Duration.ofMinutes(5);
  private static final Logger LOG = Logger.getLogger(SendMail.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

  private final MailRecords records;
  private final Settings settings;
  private final Clock clock;

  protected SendMail() {
    this(null, null, null);
  }

  @Inject
  SendMail(MailRecords records, Settings settings, Clock clock) {
    this.records = records;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    Smtp.configured().ifPresent(this::sendAllDue);
  }

  void sendAllDue(Smtp smtp) {
    try (Postman postman = new Postman(smtp, settings.organization())) {
      boolean more = true;
      while (more) {
        Instant now = clock.instant();
        Optional<Mail> due = records.take(now, now.plus(LEASE));
        more = due.isPresent() && send(due.get(), postman);
      }
    }
  }

  /**
   * @return false where the server is out of reach for the next mail too
   */
  private boolean send(Mail mail, Postman postman) {
    Optional<MailFailure> failure = postman.deliver(mail);
    Instant now = clock.instant();
    if (failure.isEmpty()) {
      records.sent(mail.id(), now);
      return true;
    }
    MailFailure why = failure.get();
    if (why == MailFailure.RECIPIENT || mail.tries() >= MOST_TRIES) {
      LOG.log(Level.WARNING, "mail {0} given up: {1}", new Object[] {mail.messageId(), why});
      records.giveUp(mail.id(), why, now);
    } else {
      records.tryAgain(mail.id(), why, now.plus(pauseAfter(mail.tries())));
    }
    return why == MailFailure.RECIPIENT || why == MailFailure.REFUSED;
  }

  /** Twice as long each time: one minute, two, four … four hours. */
  static Duration pauseAfter(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
