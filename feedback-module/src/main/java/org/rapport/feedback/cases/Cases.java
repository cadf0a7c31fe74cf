package org.rapport.feedback.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.feedback.receipts.Reference;
import org.rapport.feedback.search.PlacedWords;

/** The kept cases. */
interface Cases {

  boolean isEmpty();

  boolean isTaken(Reference reference);

  /**
   * @param words what full-text search finds it by
   */
  void add(Case newcomer, PlacedWords words);

  /** Keeps a record that came with a case's change. */
  void keep(Object newRecord);

  Optional<Case> withReference(String reference);

  Optional<Case> withReceipt(byte[] hash);

  Optional<Case> with(long id);

  /** The case that a reply address belongs to. */
  Optional<Case> withReplyAddress(byte[] hash);

  /** Reads it anew and lets nobody else act on it before this transaction ends. */
  void takeTurns(Case subject);

  /** When something last happened to it. */
  Instant lastHappened(long caseId);

  /** Whether it is about one of these members of staff. */
  boolean isAbout(long caseId, Collection<Long> staff);

  /** What is noted of the complainant’s needs. */
  Optional<CaseCare> careOf(long caseId);

  void removeConflict(long caseId, long staffId);

  /** How many open cases each of these members of staff handles; who handles none is not there. */
  Map<Long, Long> openOf(Collection<Long> staff);

  /** Open ones that are about one of these members of staff. */
  List<Case> openAbout(Collection<Long> staff);

  /** How many are handled together with it. */
  long joined(long leadId);

  /**
   * A page of them, in the order they came in.
   *
   * @param after the last one seen, or null for the first page
   */
  List<Case> joined(long leadId, Case after, int most);

  /** Those that are and still owed a decision, always in the same order. */
  List<Case> joinedOpen(long leadId);

  /** Empty for an anonymous case. */
  Optional<Complainant> complainant(long caseId);

  Optional<Attachment> attachment(long caseId, long fileId);

  long attachments(long caseId);

  /** Those of an import that nobody has worked on since, at most this many. */
  List<Case> untouchedOf(long importId, int most);

  /** How many of an import somebody has worked on since. */
  long touchedOf(long importId);

  /** With everything that hangs on it. */
  void remove(Case gone);
}
