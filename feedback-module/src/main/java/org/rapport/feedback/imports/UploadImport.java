package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.TableFiles;
import org.rapport.platform.UploadedName;

/** Reads a file of earlier cases and guesses what its columns mean; nothing becomes a case yet. */
@ApplicationScoped
@Transactional
public class UploadImport {

  private TableFiles tables;
  private CaseImports imports;
  private ImportRows rows;
  private CurrentUser user;
  private AuditTrail audit;
  private Clock clock;

  protected UploadImport() {}

  @Inject
  UploadImport(
      TableFiles tables,
      CaseImports imports,
      ImportRows rows,
      CurrentUser user,
      AuditTrail audit,
      Clock clock) {
    this.tables = tables;
    this.imports = imports;
    this.rows = rows;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return the new import's id
   * @throws org.rapport.kernel.Invalid for {@code file} where it is too large, no table, broken, or
   *     holds no row
   */
  public long of(InputStream content, String fileName) {
    user.require(Permission.CASES_IMPORT);
    UploadedRows uploaded =
        new UploadedRows(
            UploadedName.of(fileName), imports, rows, clock.instant(), user.signedIn().id());
    try {
      tables.read(content, uploaded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CaseImport subject = uploaded.end();
    audit.record("case-import.uploaded", "case-import", String.valueOf(subject.id()));
    return subject.id();
  }
}
