package org.rapport.platform.files;

import org.rapport.platform.FileRelease;

/** Whether a file may leave Rapport again. */
enum FileState {
  RELEASED,
  /** Waiting for the virus scanner. */
  QUARANTINED,
  INFECTED;

  FileRelease release() {
    return switch (this) {
      case RELEASED -> FileRelease.RELEASED;
      case QUARANTINED -> FileRelease.BEING_CHECKED;
      case INFECTED -> FileRelease.WITHHELD;
    };
  }
}
