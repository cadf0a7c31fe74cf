package org.rapport.platform.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Sees to it that what was erased stands outside of the database some seconds later. */
@ApplicationScoped
class FileErasuresTask implements RecurringTask {

  private final FileErasures step;

  protected FileErasuresTask() {
    this(null);
  }

  @Inject
  FileErasuresTask(FileErasures step) {
    this.step = step;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    while (step.next() > 0) {
      // there may be more
    }
  }
}
