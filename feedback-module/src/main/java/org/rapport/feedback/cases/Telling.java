package org.rapport.feedback.cases;

import java.util.List;

/** How a complainant learned the outcome of their case. */
public enum Telling {
  /** They opened the case by its receipt after the decision. */
  RECEIPT,
  PHONE,
  IN_PERSON,
  LETTER,
  EMAIL;

  /** What staff record; of a receipt Rapport knows itself. */
  public static final List<Telling> BY_STAFF = List.of(PHONE, IN_PERSON, LETTER, EMAIL);
}
