package org.rapport.feedback.persons;

import java.util.Collection;

/** What persons sent by mail or came with in files, and what auditors remarked. */
interface SentMails {

  /** Mails from these addresses that are nobody's case and wait for somebody to decide. */
  long waiting(Collection<String> addresses);

  /** How many mails {@link #forget} would forget. */
  long count(Collection<String> references, Collection<String> addresses);

  /** Forgets what came by mail into these cases, or from these addresses and into none. */
  void forget(Collection<String> references, Collection<String> addresses);

  /**
   * Makes these words unknown in rows of files that became no case; what auditors remarked on these
   * cases goes.
   */
  void mask(Collection<String> references, Collection<String> words);
}
