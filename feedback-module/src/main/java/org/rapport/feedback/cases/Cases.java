package org.rapport.feedback.cases;

import java.util.Collection;
import java.util.Optional;
import org.rapport.feedback.receipts.Reference;

/** The kept cases. */
interface Cases {

  boolean isEmpty();

  boolean isTaken(Reference reference);

  /**
   * @param words what full-text search finds it by
   */
  void add(Case newcomer, Collection<String> words);

  /** Keeps a record that came with a case's change. */
  void keep(Object newRecord);

  Optional<Case> withReference(String reference);

  Optional<Case> withReceipt(byte[] hash);

  /** Whether this member of staff must not see it (C6). */
  boolean isAbout(long caseId, long staffId);

  Optional<Contact> contactOf(long caseId);

  Optional<Attachment> attachment(long caseId, long fileId);

  long attachments(long caseId);
}
