package org.rapport.feedback.investigation;

/** What a piece of evidence is. */
public enum EvidenceKind {
  /** What somebody said. */
  STATEMENT,
  /** What a register, a log or an observation shows. */
  RECORD,
  /** A file of the case. */
  FILE
}
