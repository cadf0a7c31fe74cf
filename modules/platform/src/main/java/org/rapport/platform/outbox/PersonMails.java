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
   * @return ids of those that are gone
   */
  List<String> remove(Collection<String> addresses);

  void removeAgain(Collection<String> ids);

  /** What is to be done no longer says about whom. */
  void forgetInWork(Collection<String> words);
}
