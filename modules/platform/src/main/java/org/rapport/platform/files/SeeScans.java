package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Whether uploads are scanned for viruses, and scanning them anew. */
@ApplicationScoped
@Transactional
public class SeeScans {

  private final FileRecords records;
  private final VirusScanner scanner;
  private final CurrentUser user;
  private final AuditTrail audit;

  protected SeeScans() {
    this(null, null, null, null);
  }

  @Inject
  SeeScans(FileRecords records, VirusScanner scanner, CurrentUser user, AuditTrail audit) {
    this.records = records;
    this.scanner = scanner;
    this.user = user;
    this.audit = audit;
  }

  /**
   * @param scanning whether a scanner is configured
   * @param scanner what it calls itself, or null where it does not answer now
   */
  public record Scans(boolean scanning, String scanner, ScanCounts files) {}

  public Scans now() {
    user.require(Permission.SETTINGS_MANAGE);
    boolean scanning = scanner.isConfigured();
    return new Scans(scanning, scanning ? scanner.version().orElse(null) : null, records.counts());
  }

  /**
   * Nobody gets these files until they are scanned.
   *
   * @return how many there are
   * @throws Refusal where nothing scans: they would never leave quarantine
   */
  public int again(Rescan which) {
    user.require(Permission.SETTINGS_MANAGE);
    if (!scanner.isConfigured()) {
      throw Refusal.because("platform", "scan.nothingScans");
    }
    int files = records.scanAnew(which);
    audit.record(
        "file.scanAgain",
        "file",
        which.name().toLowerCase(Locale.ROOT),
        Map.of("files", Integer.toString(files)));
    return files;
  }
}
