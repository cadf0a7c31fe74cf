package org.rapport.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Takes prepared workbooks away after a week: they can be made again at any time. */
@ApplicationScoped
class ForgetWorkbooks implements RecurringTask {

  static final Duration KEPT = Duration.ofDays(7);

  private Preparations preparations;
  private WorkbookFiles files;
  private Clock clock;

  protected ForgetWorkbooks() {}

  @Inject
  ForgetWorkbooks(Preparations preparations, WorkbookFiles files, Clock clock) {
    this.preparations = preparations;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    for (long id : preparations.askedBefore(clock.instant().minus(KEPT))) {
      try {
        files.delete(id);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      preparations.remove(id);
    }
  }
}
