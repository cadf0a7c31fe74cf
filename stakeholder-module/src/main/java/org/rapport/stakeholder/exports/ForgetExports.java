package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.platform.RecurringTask;
import org.rapport.platform.Settings;

/** Takes exported lists away after a day: they are personal data, and can be made again. */
@ApplicationScoped
class ForgetExports implements RecurringTask {

  private static final Duration KEPT = Duration.ofDays(1);

  private Settings settings;
  private Clock clock;

  protected ForgetExports() {}

  @Inject
  ForgetExports(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    Path folder = settings.dataDirectory().resolve(ExportFiles.FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      Instant until = clock.instant().minus(KEPT);
      for (Path file : all) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(until)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
