package org.rapport.feedback.imports;

/** How far an import is. */
public enum ImportState {
  /** The file is read; what its columns mean is only guessed. */
  UPLOADED,
  /** Every row was tried; nothing is a case yet. */
  CHECKED,
  RUNNING,
  /** Ended before its last row: cancelled, or Rapport went down. It can go on. */
  STOPPED,
  DONE,
  UNDOING,
  UNDONE;

  /** Whether nothing has become a case. */
  public boolean isBeforeStart() {
    return this == UPLOADED || this == CHECKED;
  }

  public boolean isWorking() {
    return this == RUNNING || this == UNDOING;
  }
}
