package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.FileWithheld;
import org.rapport.platform.Settings;

/** Releases a file in which nothing was found; without a clear answer it stays in quarantine. */
@ApplicationScoped
class ScanFile {

  private static final Logger LOG = Logger.getLogger(ScanFile.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final FileRecords records;
  private final ContentDirectory contents;
  private final VirusScanner scanner;
  private final AuditTrail audit;
  private final Event<FileWithheld> withheld;
  private final Clock clock;
  private final Settings settings;

  protected ScanFile() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ScanFile(
      FileRecords records,
      ContentDirectory contents,
      VirusScanner scanner,
      AuditTrail audit,
      Event<FileWithheld> withheld,
      Clock clock,
      Settings settings) {
    this.records = records;
    this.contents = contents;
    this.scanner = scanner;
    this.audit = audit;
    this.withheld = withheld;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * @return false where there is nothing more to do for now
   */
  @Transactional
  boolean next() {
    Optional<String> due = records.nextToScan(clock.instant());
    due.ifPresent(this::scan);
    return due.isPresent();
  }

  private void scan(String sha256) {
    try {
      boolean clean = scanner.findsNothingIn(contents.place(sha256));
      records.scanned(
          sha256,
          clean ? FileState.RELEASED : FileState.INFECTED,
          LocalDate.ofInstant(clock.instant(), settings.timeZone()));
      if (!clean) {
        audit.record("file.infected", "file", sha256);
        records.of(sha256).forEach(id -> withheld.fire(new FileWithheld(id)));
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the virus scanner cannot be asked; files stay in quarantine", e);
      records.scanAgain(sha256, clock.instant().plus(PAUSE));
    }
  }
}
