package org.rapport.platform.files;

/** Whether a file may leave Rapport again. */
enum FileState {
  RELEASED,
  /** Waiting for the virus scanner. */
  QUARANTINED,
  INFECTED
}
