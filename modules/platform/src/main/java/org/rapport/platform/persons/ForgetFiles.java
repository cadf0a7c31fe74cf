package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Takes copies away after a week: they are personal data, and can be made again. */
@ApplicationScoped
class ForgetFiles implements RecurringTask {

  static final Duration KEPT = Duration.ofDays(7);

  private final PersonFiles files;
  private final Clock clock;

  protected ForgetFiles() {
    this(null, null);
  }

  @Inject
  ForgetFiles(PersonFiles files, Clock clock) {
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
