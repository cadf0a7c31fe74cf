package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The files of forms that nobody will send any more. */
@ApplicationScoped
@Transactional
class AbandonedFiles {

  private static final int AT_ONCE = 100;

  private WaitingFiles waiting;
  private DiscardDraftFile discard;

  protected AbandonedFiles() {}

  @Inject
  AbandonedFiles(WaitingFiles waiting, DiscardDraftFile discard) {
    this.waiting = waiting;
    this.discard = discard;
  }

  /**
   * @return whether there may be more
   */
  boolean discardSome(Instant before) {
    List<WaitingFile> files = waiting.since(before, AT_ONCE);
    files.forEach(file -> discard.discard(file.fileId()));
    return files.size() == AT_ONCE;
  }
}
