package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
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
    return handedOut(attached(subject, fileId, false), fileId);
  }

  public Download byStaff(String reference, long fileId) {
    return handedOut(read(reference, fileId), fileId);
  }

  /**
   * The content without what it tells of who made it; empty where that cannot be taken out. That it
   * was read is on record.
   */
  public Optional<byte[]> cleanCopy(String reference, long fileId) {
    read(reference, fileId);
    try {
      return store.cleanCopy(fileId);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Attachment read(String reference, long fileId) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    Attachment file = attached(subject, fileId, true);
    audit.record("case.file-read", "case", reference);
    return file;
  }

  private Attachment attached(Case subject, long fileId, boolean internalToo) {
    return cases
        .attachment(subject.id(), fileId)
        .filter(attachment -> internalToo || !attachment.isInternal())
        .orElseThrow(NotFound::new);
  }

  private Download handedOut(Attachment file, long fileId) {
    try {
      return new Download(file.name(), file.mediaType(), file.size(), store.open(fileId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
