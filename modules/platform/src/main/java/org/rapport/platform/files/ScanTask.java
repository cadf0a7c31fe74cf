package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.rapport.platform.RecurringTask;

/** Scans what waits in quarantine, one file after the other. */
@ApplicationScoped
class ScanTask implements RecurringTask {

  private final VirusScanner scanner;
  private final ScanFile scan;

  protected ScanTask() {
    this(null, null);
  }

  @Inject
  ScanTask(VirusScanner scanner, ScanFile scan) {
    this.scanner = scanner;
    this.scan = scan;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    boolean more = scanner.isConfigured();
    while (more) {
      more = scan.next();
    }
  }
}
