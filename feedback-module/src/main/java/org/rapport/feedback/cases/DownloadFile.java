package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Hands out a file of a case to who may see the case. */
@ApplicationScoped
@Transactional
public class DownloadFile {

  private ReceiptDoor door;
  private StaffDesk desk;
  private Cases cases;
  private FileStore store;
  private AuditTrail audit;

  protected DownloadFile() {}

  @Inject
  DownloadFile(ReceiptDoor door, StaffDesk desk, Cases cases, FileStore store, AuditTrail audit) {
    this.door = door;
    this.desk = desk;
    this.cases = cases;
    this.store = store;
    this.audit = audit;
  }

  /**
   * @throws NotFound where the case has no such file, or none the complainant may see
   */
  public Download byComplainant(CaseKey key, long fileId) {
    Case subject = door.open(key).orElseThrow(NotFound::new);
    return of(subject, fileId, false);
  }

  public Download byStaff(String reference, long fileId) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    Download file = of(subject, fileId, true);
    audit.record("case.file-read", "case", reference);
    return file;
  }

  private Download of(Case subject, long fileId, boolean internalToo) {
    Attachment file =
        cases
            .attachment(subject.id(), fileId)
            .filter(attachment -> internalToo || !attachment.isInternal())
            .orElseThrow(NotFound::new);
    try {
      return new Download(file.name(), file.mediaType(), file.size(), store.open(fileId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
