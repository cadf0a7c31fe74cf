package org.rapport.feedback.mailbox;

import java.time.Instant;
import java.util.Optional;
import org.rapport.platform.MailIntake.Result;

/** Who fetches mail at present, and how it went the last time. */
interface MailboxCourse {

  /** How the last fetch ended. */
  record Last(Instant at, Result result) {}

  /**
   * Takes or prolongs the right to fetch.
   *
   * @return false while another node has it
   */
  boolean lease(long owner, Instant now, Instant until);

  /** Gives the right back and notes how it went. */
  void ended(long owner, Instant now, Result result);

  Optional<Last> last();
}
