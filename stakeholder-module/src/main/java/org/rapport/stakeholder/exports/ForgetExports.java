package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Takes exported lists away after a day: they are personal data, and can be made again. */
@ApplicationScoped
class ForgetExports implements RecurringTask {

  private static final Duration KEPT = Duration.ofDays(1);

  private ExportFiles files;
  private Clock clock;

  protected ForgetExports() {}

  @Inject
  ForgetExports(ExportFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    try {
      files.forgetBefore(clock.instant().minus(KEPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
