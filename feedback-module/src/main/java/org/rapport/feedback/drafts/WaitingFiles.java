package org.rapport.feedback.drafts;

import java.time.Instant;
import java.util.List;

/** The files that wait until their form is sent. */
interface WaitingFiles {

  void keep(WaitingFile file);

  /**
   * @return false where it does not wait, or no longer
   */
  boolean remove(long fileId);

  /** Those that have waited since before a moment, a few at a time. */
  List<WaitingFile> since(Instant before, int max);
}
