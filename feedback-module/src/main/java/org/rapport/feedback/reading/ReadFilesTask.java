package org.rapport.feedback.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.platform.FileTexts;
import org.rapport.platform.NotFound;
import org.rapport.platform.RecurringTask;

/** Reads one file after the other; one that cannot be read stands in no other’s way. */
@ApplicationScoped
class ReadFilesTask implements RecurringTask {

  private static final Logger LOG = Logger.getLogger(ReadFilesTask.class.getName());

  private ReadingSteps steps;
  private FileTexts texts;

  protected ReadFilesTask() {}

  @Inject
  ReadFilesTask(ReadingSteps steps, FileTexts texts) {
    this.steps = steps;
    this.texts = texts;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      Optional<UnreadFile> next = steps.next();
      next.filter(steps::isOpen).ifPresent(this::read);
      more = next.isPresent();
    }
  }

  private void read(UnreadFile file) {
    try {
      steps.keep(file, texts.of(file.fileId()));
    } catch (NotFound gone) {
      LOG.log(Level.FINE, "file {0} went before it was read", file.fileId());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "file " + file.fileId() + " could not be read for search", e);
    }
  }
}
