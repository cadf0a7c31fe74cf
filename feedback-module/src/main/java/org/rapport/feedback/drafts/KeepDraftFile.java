package org.rapport.feedback.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.rapport.platform.FileStore;
import org.rapport.platform.StoredFile;

/** Takes a file for a form that is not sent yet, and judges it at once. */
@ApplicationScoped
@Transactional
public class KeepDraftFile {

  private FileStore store;
  private WaitingFiles waiting;
  private Clock clock;

  protected KeepDraftFile() {}

  @Inject
  KeepDraftFile(FileStore store, WaitingFiles waiting, Clock clock) {
    this.store = store;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * @throws org.rapport.kernel.Invalid for field {@code files} where it cannot be taken
   */
  public DraftFile with(InputStream content, String name) {
    try {
      StoredFile file = store.keep(content, name);
      waiting.keep(new WaitingFile(file.id(), clock.instant()));
      return new DraftFile(file.id(), file.name(), file.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
