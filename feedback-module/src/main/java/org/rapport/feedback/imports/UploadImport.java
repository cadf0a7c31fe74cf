package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.FileStore;
import org.rapport.platform.Permission;

/** Reads a file of earlier cases and guesses what its columns mean; nothing becomes a case yet. */
@ApplicationScoped
@Transactional
public class UploadImport {

  private CaseImports imports;
  private ImportRows rows;
  private CurrentUser user;
  private AuditTrail audit;
  private Clock clock;

  protected UploadImport() {}

  @Inject
  UploadImport(
      CaseImports imports, ImportRows rows, CurrentUser user, AuditTrail audit, Clock clock) {
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
    try {
      Path file = Files.createTempFile("import", ".file");
      try {
        copy(content, file);
        return read(file, FileName.of(fileName));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long read(Path file, String name) throws IOException {
    UploadedRows uploaded =
        new UploadedRows(name, imports, rows, clock.instant(), user.signedIn().id());
    SourceTable.of(file).forEach(uploaded);
    CaseImport subject = uploaded.end();
    audit.record("case-import.uploaded", "case-import", String.valueOf(subject.id()));
    return subject.id();
  }

  private static void copy(InputStream content, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] some = new byte[64 * 1024];
      long copied = 0;
      for (int read = content.read(some); read >= 0; read = content.read(some)) {
        copied += read;
        if (copied > FileStore.MAX_BYTES) {
          throw SourceTable.unreadable("tooLarge");
        }
        out.write(some, 0, read);
      }
    }
  }
}
