package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.FileStore;

/** Takes a file out of a form that is not sent yet; one that was sent meanwhile stays. */
@ApplicationScoped
@Transactional
public class DiscardDraftFile {

  private FileStore store;
  private WaitingFiles waiting;

  protected DiscardDraftFile() {}

  @Inject
  DiscardDraftFile(FileStore store, WaitingFiles waiting) {
    this.store = store;
    this.waiting = waiting;
  }

  public void with(DraftFile file) {
    discard(file.id());
  }

  void discard(long fileId) {
    if (waiting.remove(fileId)) {
      store.remove(fileId);
    }
  }
}
