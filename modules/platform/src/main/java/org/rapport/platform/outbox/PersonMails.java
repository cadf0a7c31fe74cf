package org.rapport.platform.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What the platform keeps of people outside. */
interface PersonMails {

  /**
   * @param body null once it has left
   */
  record Written(Instant at, String recipient, String subject, String body) {}

  /**
   * @param addresses in small letters
   */
  long count(Collection<String> addresses);

  List<Written> to(Collection<String> addresses);

  /**
   * @return how many are gone
   */
  long remove(Collection<String> addresses);

  /** What is to be done no longer says about whom. */
  void forgetInWork(Collection<String> words);
}
