package org.rapport.stakeholder.imports;

/** How far an import is. */
public enum ImportState {
  /** The file is read; what its columns mean is only guessed. */
  UPLOADED,
  CHECKING,
  /** Every row was tried; nothing is in the registry yet. */
  CHECKED,
  RUNNING,
  /** Ended before its last row: cancelled, or Rapport went down. It can go on. */
  STOPPED,
  DONE,
  UNDOING,
  UNDONE;

  /** Whether nothing has entered the registry. */
  public boolean isBeforeStart() {
    return this == UPLOADED || this == CHECKED;
  }

  public boolean isWorking() {
    return this == CHECKING || this == RUNNING || this == UNDOING;
  }
}
